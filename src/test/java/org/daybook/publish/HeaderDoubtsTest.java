package org.daybook.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.daybook.document.Diagnostic;
import org.daybook.site.Site;
import org.daybook.site.Viewer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Attributes of headers that are published, although their author hardly meant them so. */
class HeaderDoubtsTest {
  @RegisterExtension static final ContentFixture content = new ContentFixture();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        ":keywords: a; b | keywords must be separated by commas, not \"a; b\" [doubtful-value]",
        ":page-unlisted: maybe | page-unlisted counts as true, because its value is neither",
        ":page-repository: git.example.org/volga | must be a web address that begins with https://",
        ":page-homepage: https//example.org | must be a web address that begins with https://",
        ":page-license: https://example.org/mit[MIT] | must be a name or a web address and not both",
        ":page-layout: cards | has no effect in this file: write it in the index.adoc of the section",
        ":page-navigation: notes | write it in the index.adoc of the content folder",
        ":site-navigation: notes | :site-navigation: has no effect: write :page-navigation:",
      })
  void valueThatIsHardlyMeantIsTold(String line, String told) {
    content.write("notes/a.adoc", "= A\n:page-date: 2026-01-31\n" + line + "\n\nText.\n");

    assertThat(findings())
        .anyMatch(one -> one.startsWith("notes/a.adoc:3: warning: ") && one.contains(told));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ":page-repository: git@example.org:volga.git",
        ":page-repository: https://example.org/volga?tab=code#readme",
        ":page-homepage: The wiki of the team",
        ":page-license: https://example.org/mit",
        ":page-layout: post",
        ":site-url: https://example.org",
        ":page-mood: calm",
        ":page-draft: no",
        ":page-unlisted: Off",
      })
  void valueThatIsMeantIsNotTold(String line) {
    content.write("notes/a.adoc", "= A\n:page-date: 2026-01-31\n" + line + "\n\nText.\n");

    assertThat(findings()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"no,true", "FALSE,true", "off,true", "yes,false", "nein,false", "'',false"})
  void draftIsPublishedOnlyIfItsSwitchIsClearlyOff(String value, boolean published) {
    content.write("notes/a.adoc", "= A\n:page-date: 2026-01-31\n:page-draft: " + value + "\n");

    Site seen = content.publish().site().visibleTo(new Viewer(content.now(), false));
    assertThat(seen.links().pageFrom("notes/a.adoc").isPresent()).isEqualTo(published);
  }

  @Test
  void licenceWithANameInBracketsIsALink() {
    content.write(
        "projects/a.adoc",
        "= A\n:page-date: 2026-01-31\n:page-license: https://example.org/mit[MIT]\n");

    assertThat(content.entry("projects/a/").facts())
        .singleElement()
        .satisfies(fact -> assertThat(fact.value()).isEqualTo("https://example.org/mit"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"= A\n\n:page-date: 2026-01-31\n", "= A\n:date: 2026-01-31\n"})
  void dateWithoutEffectIsToldOnce(String text) {
    content.write("notes/a.adoc", text);

    assertThat(findings()).singleElement().asString().contains(":page-date:");
  }

  @Test
  void faultsOfFrontMatterAreToldInItsWords() {
    content.write("notes/a.adoc", "---\ntitle: A\ntag: java\n---\n\nText.\n");

    assertThat(findings())
        .anyMatch(one -> one.startsWith("notes/a.adoc:3: warning: tag: has no effect: write tags:"))
        .anyMatch(one -> one.contains("add a line such as date: 2026-01-31, or :page-dates: none"));
  }

  private static Stream<String> findings() {
    return content.publish().diagnostics().stream().map(Diagnostic::toString);
  }
}
