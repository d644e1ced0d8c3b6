package org.daybook.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.daybook.it.Command.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How an entry begins. */
class NewIT {
  @TempDir Path folder;
  private Command daybook;
  private String site;

  @BeforeEach
  void aSite() throws IOException {
    daybook = new Command(folder);
    site = folder.resolve("site").toString();
    write("site/index.adoc", "= Site\n:page-id: tag:notes.example.org,2026:\n");
    write("site/notes/index.adoc", "= Notes\n");
  }

  @Test
  void aNoteIsWrittenWhereItsTitleSays() throws Exception {
    Outcome outcome = daybook.run("new", "notes", "Why C++?", site, "--date", "2026-05-16");

    assertThat(outcome.out().strip())
        .isEqualTo(folder.resolve("site/notes/why-c-plus-plus.adoc").toString());
    assertThat(outcome.status()).isZero();
    assertThat(read("site/notes/why-c-plus-plus.adoc"))
        .isEqualTo(
            """
            = Why C++?
            :page-date: 2026-05-16
            :description:
            :page-tags:
            // Delete the next line to publish the entry.
            :page-draft:

            """);
  }

  @Test
  void whatIsWrittenIsRight() throws Exception {
    write("site/notes/index.adoc", "= Notes\n:page-frame: Context, Problem\n");
    daybook.run("new", "notes", "Queues & <stacks>", site);
    daybook.run("new", "projects", "Volga", site, "--create-section");

    Outcome check = daybook.run("check", site, "--strict");

    assertThat(check.out()).isEqualTo("0 errors, 0 warnings in 4 files\n");
    assertThat(check.status()).isZero();
    assertThat(read("site/notes/queues-stacks.adoc")).endsWith("\n\n== Context\n\n== Problem\n");
    assertThat(read("site/projects/volga.adoc")).contains(":page-repository:\n");
  }

  @Test
  void theSiteHasArchetypesOfItsOwn() throws Exception {
    write("site/_archetypes/default.adoc", "= {title}\n:page-date: {date}\n:page-owner: All\n");
    write("site/_archetypes/notes.adoc", "= Note: {title}\n:page-date: {date}\n");
    write("site/tricks/one.adoc", "= One\n");

    daybook.run("new", "notes", "A", site, "--date=2026-05-16");
    daybook.run("new", "tricks", "B", site, "--date=2026-05-16");

    assertThat(read("site/notes/a.adoc")).isEqualTo("= Note: A\n:page-date: 2026-05-16\n");
    assertThat(read("site/tricks/b.adoc"))
        .isEqualTo("= B\n:page-date: 2026-05-16\n:page-owner: All\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "site/notes/queues.adoc",
        "site/notes/queues/index.adoc",
        "site/notes/queues.asciidoc",
        "site/notes/queues/index.ASC"
      })
  void nothingIsWrittenOver(String there) throws Exception {
    write(there, "= Mine\n");

    assertRefused(daybook.run("new", "notes", "Queues", site), "already exists");
    assertThat(read(there)).isEqualTo("= Mine\n");
  }

  @Test
  void anUnknownSectionIsAnsweredWithThoseThereAre() throws Exception {
    write("site/_partials/a.adoc", "");
    write("site/focus/index.adoc", "= Focus\n");

    assertRefused(
        daybook.run("new", "note", "Queues", site),
        "'note' is not a section; sections are: focus, notes (--create-section creates one)");
    assertRefused(
        daybook.run("new", "../notes", "Queues", site, "--create-section"), "cannot be a section");
    assertThat(folder.resolve("site/note")).doesNotExist();
  }

  @Test
  void aSiteBeginsWithHomeASectionAndANote() throws Exception {
    Path fresh = folder.resolve("field_notes");
    write("field_notes/.git/HEAD", "ref: refs/heads/main\n");

    Outcome outcome = daybook.run("new", "site", fresh.toString(), "--date", "2026-05-16");

    assertThat(outcome.out().lines())
        .containsExactly(
            fresh.resolve("index.adoc").toString(),
            fresh.resolve("notes/index.adoc").toString(),
            fresh.resolve("notes/a-first-note.adoc").toString());
    assertThat(read("field_notes/index.adoc")).startsWith("= Field notes\n:page-id: urn:uuid:");
    assertThat(read("field_notes/notes/a-first-note.adoc")).contains(":page-date: 2026-05-16\n");
    assertThat(daybook.run("check", fresh.toString(), "--strict").out())
        .isEqualTo("0 errors, 0 warnings in 3 files\n");
  }

  @Test
  void aSiteBeginsInNoFolderWithFiles() throws Exception {
    assertRefused(daybook.run("new", "site", site), "is not empty; name a new folder");
    assertRefused(daybook.run("new", "site", site + "/index.adoc"), "is a file; name a new folder");
    assertThat(read("site/index.adoc")).startsWith("= Site\n");
    assertThat(folder.resolve("site/notes/a-first-note.adoc")).doesNotExist();
  }

  @Test
  void anEmptyFolderIsAnsweredWithHowASiteBegins() throws Exception {
    String empty = Files.createDirectories(folder.resolve("empty")).toString();

    assertRefused(
        daybook.run("new", "notes", "Queues", empty), "there are none (new site DIR begins");
  }

  @Test
  void aDateIsADay() throws Exception {
    assertRefused(
        daybook.run("new", "notes", "Queues", site, "--date", "today"), "one like 2026-01-31");
  }

  private static void assertRefused(Outcome outcome, String reason) {
    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).singleElement().asString().contains(reason);
  }

  private String read(String path) throws IOException {
    return Files.readString(folder.resolve(path));
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
