package org.daybook.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.daybook.InProcessSite.Response;
import org.daybook.io.FileTree;

/**
 * Content folders made of hostile parts, changed in steps. After each step every good file is
 * served, nothing hidden is told, no response is a failure, and each address and each feed id has
 * one owner. Of one folder in five, all links are followed after the last step, and a start of the
 * program must publish the same: that takes longest.
 */
class GeneratedContentTest {
  /** The word in the files that symbolic links lead to. */
  private static final String OUTSIDE = "zqxoutside";

  private static HostileServer server;
  private static Path outside;

  @BeforeContainer
  static void start() throws IOException {
    server = new HostileServer();
    outside = Files.createTempDirectory("daybook-outside");
    for (Place place : Place.ALL) {
      Path file = outside.resolve(place.path());
      if (place.isFolder()) {
        Files.createDirectories(file);
      } else {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "= Outside\n:page-date: 2026-01-02\n\nText " + OUTSIDE + ".\n");
      }
    }
  }

  @AfterContainer
  static void stop() throws IOException {
    server.close();
    FileTree.delete(outside);
  }

  // A build fails because of a change alone; other folders are tried by GeneratedContentSearch.
  @Property(seed = "20261121", tries = 1_200)
  void oneFileCostsNoMoreThanItself(@ForAll("histories") History history) throws IOException {
    // The same for the same history in each run, unlike the hash codes of enums.
    boolean thorough = Math.floorMod(history.toString().hashCode(), 5) == 0;
    Expectation expected = new Expectation();
    try (HostileSite site = server.open()) {
      Set<String> guesses = new TreeSet<>();
      for (int step = 0; step < history.steps().size(); step++) {
        boolean all = thorough && step == history.steps().size() - 1;
        apply(history.steps().get(step), site, expected, guesses);
        site.publish();
        expected.publish();
        guesses.addAll(expected.addresses());
        Crawl crawl = all ? Crawl.complete(site, guesses) : Crawl.brief(site, guesses);
        assertThat(Audit.violations(crawl, expected)).isEmpty();
      }
      if (thorough) {
        assertAStartPublishesTheSame(site);
      }
    }
  }

  private static void apply(
      List<Change> changes, HostileSite site, Expectation expected, Set<String> guesses)
      throws IOException {
    for (Change change : changes) {
      change.apply(site, outside);
      expected.apply(change);
    }
    if (site.published().isPublished()) {
      for (String guess : guesses) {
        Response response = site.get(guess);
        assertThat(response.text()).as(guess).doesNotContain(OUTSIDE);
        assertThat(response.status()).as(guess).isNotEqualTo(500);
      }
    }
  }

  private static void assertAStartPublishesTheSame(HostileSite site) throws IOException {
    String fingerprint = site.published().feeds().site().fingerprint();
    boolean whole = !site.published().hasErrors();
    String home = site.get("").text();

    if (whole) {
      site.anew();
    } else {
      // Last good versions are a part of the past.
      site.restart();
    }
    assertThat(site.published().feeds().site().fingerprint()).isEqualTo(fingerprint);
    assertThat(site.get("").text()).isEqualTo(home);
  }

  @Provide
  Arbitrary<History> histories() {
    Arbitrary<List<Change>> first = changes(0, 0).list().ofMinSize(1).ofMaxSize(10);
    Arbitrary<List<List<Change>>> edits =
        changes(6, 3).list().ofMinSize(1).ofMaxSize(4).list().ofMaxSize(3);
    return Combinators.combine(first, edits)
        .as(
            (start, later) -> {
              List<List<Change>> steps = new ArrayList<>(List.of(start));
              steps.addAll(later);
              return new History(steps);
            });
  }

  private static Arbitrary<Change> changes(int removals, int links) {
    List<Writing> writings = new ArrayList<>(Collections.nCopies(8, Writing.PLAIN));
    EnumSet.complementOf(EnumSet.of(Writing.LINKED, Writing.REMOVED)).forEach(writings::add);
    writings.addAll(Collections.nCopies(removals, Writing.REMOVED));
    writings.addAll(Collections.nCopies(links, Writing.LINKED));
    return Combinators.combine(Arbitraries.of(Place.ALL), Arbitraries.of(writings)).as(Change::new);
  }
}
