package org.daybook.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.daybook.site.Entry;
import org.daybook.site.SitePath;
import org.daybook.source.ContentFolder;
import org.daybook.source.ContentTree;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Dates that no author wrote come from the commits of a Git repository. */
class GitDatesTest {
  private static final String TEXT =
      "= A\n\nText of some length, so that it is told from others.\n";
  private static final String NO_DATE =
      ", so the file's own is taken: add a line such as :page-date: 2026-01-31,"
          + " or :page-dates: none to the index of a section without dates";

  @RegisterExtension static final ContentFixture content = new ContentFixture();

  @TempDir Path elsewhere;

  @BeforeEach
  void oneEntryIsCommitted() {
    content.write("notes/a.adoc", TEXT);
    git(content.folder(), "init", "-q");
    commit(content.folder(), "2026-03-01T10:00:00Z");
  }

  @Test
  void anEntryIsPublishedWithItsFirstCommitAndUpdatedWithItsLast() throws IOException {
    assertDates("notes/a/", "2026-03-01T10:00:00Z", "2026-03-01T10:00:00Z");

    content.write("notes/a.adoc", TEXT + "More.\n");
    commit(content.folder(), "2026-04-01T10:00:00Z");
    content.write("notes/b.adoc", TEXT);
    commit(content.folder(), "2026-05-01T10:00:00Z");

    touch("notes/a.adoc");
    assertDates("notes/a/", "2026-03-01T10:00:00Z", "2026-04-01T10:00:00Z");
    assertDates("notes/b/", "2026-05-01T10:00:00Z", "2026-05-01T10:00:00Z");
    assertThat(content.diagnostics()).isEmpty();
  }

  @Test
  void datesOfTheAuthorComeFirst() {
    content.write("notes/a.adoc", "= A\n:page-date: 2026-02-01\n");
    content.write("notes/2026-02-03-b.adoc", "= B\n:page-updated: 2026-02-04\n");
    commit(content.folder(), "2026-04-01T10:00:00Z");

    assertDates("notes/a/", "2026-02-01T00:00:00Z", "2026-04-01T10:00:00Z");
    assertDates("notes/b/", "2026-02-03T00:00:00Z", "2026-02-04T00:00:00Z");
  }

  @Test
  void aFileThatMovesKeepsItsDates() {
    content.write("notes/Übersicht.adoc", TEXT + "It moves.\n");
    commit(content.folder(), "2026-04-01T10:00:00Z");
    git(content.folder(), "mv", "notes/Übersicht.adoc", "notes/b.adoc");
    commit(content.folder(), "2026-05-01T10:00:00Z");

    assertDates("notes/b/", "2026-04-01T10:00:00Z", "2026-04-01T10:00:00Z");
  }

  @Test
  void aFileThatWasRemovedBeforeIsAnother() throws IOException {
    content.remove("notes/a.adoc");
    commit(content.folder(), "2026-04-01T10:00:00Z");
    content.write("notes/a.adoc", TEXT);
    commit(content.folder(), "2026-05-01T10:00:00Z");

    assertDates("notes/a/", "2026-05-01T10:00:00Z", "2026-05-01T10:00:00Z");
  }

  @Test
  void aFileThatIsNotCommittedHasItsOwnTimeAndAWarning() throws IOException {
    content.write("notes/b.adoc", TEXT);
    touch("notes/b.adoc");

    assertDates("notes/b/", "2020-01-01T00:00:00Z", "2020-01-01T00:00:00Z");
    assertThat(content.diagnostics())
        .containsExactly("notes/b.adoc:1: warning: has no date" + NO_DATE);
  }

  @Test
  void aCommitIsSeenThoughNoFileChanges() throws IOException {
    content.write("notes/a.adoc", TEXT + "More.\n");
    ContentFolder folder = new ContentFolder(content.folder(), Instant::now);
    ContentTree before = folder.read(ContentTree.EMPTY);
    assertThat(folder.read(before)).isEqualTo(before);

    commit(content.folder(), "2026-04-01T10:00:00Z");

    assertThat(folder.read(before)).isNotEqualTo(before);
  }

  @Test
  void theFolderMayBePartOfACheckoutThatIsOneOfMany() throws IOException {
    Path second = elsewhere.resolve("second");
    git(content.folder(), "worktree", "add", "-q", second.toString());

    ContentTree tree =
        new ContentFolder(second.resolve("notes"), Instant::now).read(ContentTree.EMPTY);

    assertThat(tree.commitDates("a.adoc").orElseThrow().first()).isEqualTo("2026-03-01T10:00:00Z");
    assertThat(tree.historyGap()).isEmpty();
  }

  @Test
  void aShallowCloneKnowsNoDates() throws IOException {
    Path shallow = elsewhere.resolve("shallow");
    String origin = content.folder().toUri().toString();
    git(elsewhere, "clone", "-q", "--depth=1", origin, shallow.toString());

    ContentTree tree = new ContentFolder(shallow, Instant::now).read(ContentTree.EMPTY);

    assertThat(tree.commitDates("notes/a.adoc")).isEmpty();
    assertThat(tree.historyGap()).isEqualTo("its Git clone is shallow");
  }

  @Test
  void aDamagedRepositoryIsNamedAndCostsOnlyDates() throws IOException {
    touch("notes/a.adoc");
    Files.writeString(content.folder().resolve(".git/HEAD"), "0".repeat(39) + "1\n");

    assertDates("notes/a/", "2020-01-01T00:00:00Z", "2020-01-01T00:00:00Z");
    assertThat(content.diagnostics())
        .containsExactly(
            "notes/a.adoc:1: warning: has no date and its Git history cannot be read: git says:"
                + " fatal: bad object head"
                + NO_DATE);

    Files.delete(content.folder().resolve(".git/HEAD"));
    assertThat(content.diagnostics())
        .singleElement()
        .asString()
        .contains("its Git history cannot be read: no such file");
  }

  @Test
  void settingsOfARepositoryRunNothing() throws IOException {
    Path trap = elsewhere.resolve("trap");
    Files.writeString(trap, "#!/bin/sh\ntouch '" + elsewhere.resolve("caught") + "'\n");
    trap.toFile().setExecutable(true);
    for (String key :
        List.of("core.pager", "pager.log", "core.fsmonitor", "gpg.program", "diff.external")) {
      git(content.folder(), "config", key, trap.toString());
    }
    git(content.folder(), "config", "log.showSignature", "true");

    assertDates("notes/a/", "2026-03-01T10:00:00Z", "2026-03-01T10:00:00Z");
    assertThat(elsewhere.resolve("caught")).doesNotExist();
  }

  private static void assertDates(String path, String published, String updated) {
    Entry entry = content.publish().site().entry(new SitePath(path)).orElseThrow();
    assertThat(entry.published().toInstant()).isEqualTo(published);
    assertThat(entry.updated().toInstant()).isEqualTo(updated);
  }

  private static void touch(String path) throws IOException {
    FileTime time = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));
    Files.setLastModifiedTime(content.folder().resolve(path), time);
  }

  private static void commit(Path folder, String time) {
    git(folder, "add", "--all");
    run(folder, Map.of("GIT_COMMITTER_DATE", time), "commit", "-q", "-m", "A change");
  }

  private static void git(Path folder, String... arguments) {
    run(folder, Map.of(), arguments);
  }

  private static void run(Path folder, Map<String, String> environment, String... arguments) {
    List<String> command = new ArrayList<>(List.of("git", "-c", "user.name=A"));
    command.addAll(List.of("-c", "user.email=a@example.org", "-c", "commit.gpgSign=false"));
    command.addAll(List.of(arguments));
    try {
      ProcessBuilder git = new ProcessBuilder(command).directory(folder.toFile());
      git.environment().putAll(environment);
      Process process = git.redirectErrorStream(true).start();
      String output = new String(process.getInputStream().readAllBytes(), UTF_8);
      assertThat(process.waitFor()).as("%s: %s", command, output).isZero();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
