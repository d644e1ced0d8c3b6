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
import org.junit.jupiter.params.provider.CsvSource;

/** The command search. */
class SearchIT {
  @TempDir static Path work;
  @TempDir Path folder;
  private Command daybook;
  private String site;

  @BeforeEach
  void aSite() throws IOException {
    daybook = new Command(folder);
    site = folder.resolve("site").toString();
    write("site/index.adoc", "= Site\n:page-id: tag:notes.example.org,2026:\n");
    write("site/notes/index.adoc", "= Notes\n");
    write("site/notes/a.adoc", "= Queues\n:page-date: 2026-03-01\n\nBounded ones.\n");
    write("site/notes/b.adoc", "= Queue draft\n:page-draft:\n:page-date: 2026-03-01\n");
  }

  @Test
  void entriesArePrintedAndTheStatusSaysWhetherThereAreAny() throws Exception {
    Outcome found = daybook.run("search", "--work", work.toString(), site, "bounded", "queue");
    Outcome none = daybook.run("search", "--work", work.toString(), site, "queue", "xylophone");

    assertThat(found.out()).isEqualTo("notes/a.adoc\nQueues\n  Bounded ones.\n");
    assertThat(found.err()).isEmpty();
    assertThat(found.status()).isZero();
    assertThat(none.err()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"queue --published, 0, a.adoc", "-- xylophone -queue, 1, ''"})
  void optionsAndExcludedWords(String arguments, int status, String file) throws Exception {
    Outcome outcome =
        daybook.run(("search --work " + work + " " + site + " " + arguments).split(" "));

    assertThat(outcome.status()).isEqualTo(status);
    assertThat(outcome.out()).contains(file).doesNotContain("b.adoc");
  }

  @ParameterizedTest
  @CsvSource({
    "'', Missing required parameter",
    "nowhere x, 'nowhere' does not exist",
    "site, Missing required parameter",
    "site x --limit=0, 'write one from 1 to 999'",
    "'site \"\"', there is nothing to look for"
  })
  void whatCannotBeDoneIsOneLine(String arguments, String hint) throws Exception {
    Outcome outcome =
        daybook.run(("search " + arguments).replace(" site", " " + site).strip().split(" "));

    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).singleElement().asString().contains(hint);
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
