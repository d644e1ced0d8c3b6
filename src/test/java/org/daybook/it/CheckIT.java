package org.daybook.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.daybook.it.Command.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The command check and its reports for authors and build servers. */
class CheckIT {
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
    write("site/notes/good.adoc", "= Good\n:page-date: 2026-03-01\n\nText.\n");
  }

  @Test
  void whatIsWrongIsPrintedLineByLine() throws Exception {
    write("site/notes/bad.adoc", "= Bad\n:page-date: 2026-13-45\n");
    write("site/notes/later.adoc", "= Later\n:page-date: 9999-01-01\n\nxref:gone.adoc[]\n");
    write("site/notes/own.adoc", "= Own\n:page-draft:\n:page-date: 2026-03-01\n\n<<gone>>\n");
    write(
        "site/notes/old.adoc",
        "= Old\nAda Lane\n:page-date: 2020-01-01\n:page-review-by: 2021-01-01\n");

    Outcome outcome = daybook.run("check", site, "--work", work.toString());

    assertThat(outcome.out().lines().toList())
        .hasSize(5)
        .anySatisfy(line -> assertThat(line).startsWith("notes/bad.adoc:2: error: page-date "))
        .anySatisfy(line -> assertThat(line).startsWith("notes/later.adoc:4: warning: "))
        .anySatisfy(line -> assertThat(line).startsWith("notes/own.adoc:5: warning: "))
        .contains(
            "notes/old.adoc:4: note: was to be read again by 2021-01-01; ask Ada Lane [review-due]")
        .endsWith("1 error, 2 warnings, 1 note in 7 files");
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.status()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({"xref:gone.adoc[], '', 0", "xref:gone.adoc[], --strict, 1", "Text, --strict, 0"})
  void warningsFailOnlyWhereTheyCount(String text, String strict, int status) throws Exception {
    write("site/notes/good.adoc", "= Good\n:page-date: 2026-03-01\n\n" + text + "\n");

    String option = strict.isEmpty() ? "--format=text" : strict;

    assertThat(daybook.run("check", site, "--work", work.toString(), option).status())
        .isEqualTo(status);
  }

  @Test
  void aWrongSettingIsNoErrorOfTheContent() throws Exception {
    Outcome outcome = daybook.run("check", site, "--work", work.toString(), "--authors", "some");

    assertThat(outcome.err())
        .containsExactly("daybook: --authors (option) must be trusted or untrusted, not \"some\"");
    assertThat(outcome.status()).isEqualTo(2);
  }

  @Test
  void fileIsCheckedWithinItsSiteAndReportedAlone() throws Exception {
    write("site/notes/bad.adoc", "= Bad\n:page-date: 2026-13-45\n");
    write(
        "site/notes/links.adoc",
        "= L\n:page-date: 2026-03-01\n\nxref:good.adoc[]\nxref:no.adoc[]\n");

    Outcome outcome =
        daybook.run("check", site + "/notes/links.adoc", "--work", work.toString(), "--strict");

    assertThat(outcome.out().lines())
        .hasSize(2)
        .first()
        .asString()
        .startsWith("notes/links.adoc:5: warning: links to notes/no.adoc");
    assertThat(outcome.status()).isEqualTo(1);
  }

  @Test
  void ruleHasTheSeverityThatTheCommandSets() throws Exception {
    write("site/notes/good.adoc", "= Good\n\nText.\n");

    assertThat(daybook.run("check", site, "--rule=missing-date=error").status()).isEqualTo(1);
    assertThat(daybook.run("check", site, "--rule=missing-date=off", "--strict").status()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "sarif"})
  void programsReadTheSame(String format) throws Exception {
    write("site/notes/bad.adoc", "= Bad\n:page-date: 2026-13-45\n");

    Outcome outcome = daybook.run("check", site, "--work", work.toString(), "--format", format);

    assertThat(outcome.status()).isEqualTo(1);
    assertThat(outcome.out()).contains("notes/bad.adoc", "\"error\"");
    assertThat(isOneJsonText(outcome.out())).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "'', Missing required parameter",
    "nowhere, 'nowhere' does not exist",
    "site --format=xml, write text\\, json or sarif",
    "site --rule=missing-dates=off, the nearest is missing-date",
    "site --stict, --strict"
  })
  void badUsageIsOneLine(String arguments, String hint) throws Exception {
    Outcome outcome =
        daybook.run(("check " + arguments).replace(" site", " " + site).strip().split(" "));

    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).singleElement().asString().contains(hint.replace("\\", ""));
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static boolean isOneJsonText(String text) throws IOException {
    try (JsonParser json = new JsonFactory().createParser(text)) {
      json.nextToken();
      json.skipChildren();
      return json.nextToken() == null;
    }
  }
}
