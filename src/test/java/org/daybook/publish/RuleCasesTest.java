package org.daybook.publish;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.daybook.document.Diagnostic;
import org.daybook.document.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A case for each rule that is none of the usual mistakes. */
class RuleCasesTest {
  @RegisterExtension static final ContentFixture content = new ContentFixture();

  private static final String DATED = "= A\n:page-date: 2026-01-31\n";

  /** The rules that have a test of their own below. */
  private static final Set<Rule> OF_TESTS =
      EnumSet.of(Rule.NOT_UTF8, Rule.INCLUDE_ENCODING, Rule.MISSING_HOME, Rule.INTERNAL_FAULT);

  /** The rules that need more than files, and the tests that have them. */
  private static final Map<Rule, String> ELSEWHERE =
      Map.of(
          Rule.CONVERSION_FAILED, "publish/AccidentTest",
          Rule.CONVERSION_PENDING, "conversion/process/RendererTest",
          Rule.THEME_FAULT, "theme/ThemeFolderTest",
          Rule.THEME_DOUBT, "theme/ThemeFolderTest",
          Rule.LOW_CONTRAST, "theme/ThemeFolderTest");

  /**
   * A case of a rule.
   *
   * @param place the path and the line that are named
   * @param words a part of the message
   * @param files paths and texts in turn
   */
  private record Case(Rule rule, String place, String words, String... files) {
    @Override
    public String toString() {
      return rule.toString();
    }
  }

  static Stream<Case> cases() {
    return Stream.of(
        a(Rule.TOO_LARGE, 1, "is larger than 2 MiB", "= A\n\n" + "word ".repeat(500_000)),
        a(
            Rule.TAKEN_ATTRIBUTE,
            4,
            ":page-draft: is a part of the value above, because that line ends in a plus sign",
            DATED + ":description: On C +\n:page-draft:\n\nText.\n"),
        a(
            Rule.REPEATED_ATTRIBUTE,
            3,
            ":page-date: is set in line 2 too, and this one holds",
            DATED + ":page-date: 2026-02-01\n"),
        a(
            Rule.DOUBTFUL_VALUE,
            3,
            "page-tags must be separated by commas, not \"java; queues\"",
            DATED + ":page-tags: java; queues\n"),
        a(
            Rule.LONG_ATTRIBUTES,
            5,
            "so d can be used in the text only",
            DATED + ":b: x\n:c: x\n:d: x\n".replace("x", "x".repeat(90_000))),
        a(Rule.EMPTY_AUTHOR, 3, "author is empty", DATED + ":author: {empty}\n"),
        a(Rule.REVIEW_DUE, 3, "was to be read again", DATED + ":page-review-by: 2026-02-01\n"),
        new Case(Rule.RESERVED_ADDRESS, "tags.adoc:1", "uses itself", "tags.adoc", "= Tags\n"),
        new Case(
            Rule.UNREADABLE_FILE,
            "notes/A\u0308.adoc:1",
            "in another form of Unicode",
            "notes/\u00c4.adoc",
            DATED,
            "notes/A\u0308.adoc",
            DATED),
        a(Rule.TAKEN_ALIAS, 3, "/tags/", DATED + ":page-aliases: /tags/\n"),
        a(Rule.INCLUDE_LIMIT, 4, "includes itself", DATED + "\ninclude::a.adoc[]\n"),
        a(Rule.INVALID_MARKUP, 4, "endif::[]", DATED + "\nendif::[]\n"),
        a(Rule.INVALID_DIAGRAM, 6, "", DATED + "\n[plantuml,alt=A]\n----\nno diagram\n----\n"),
        a(Rule.OUTSIDE_FOLDER, 4, "is not in the content", DATED + "\nlink:../../b.pdf[B]\n"),
        a(Rule.ANTORA_REFERENCE, 4, "reference of Antora", DATED + "\nxref:b:c.adoc[C]\n"),
        a(Rule.UNSAFE_LINK, 4, "is removed", DATED + "\nlink:javascript:go()[Go]\n"),
        a(
            Rule.INVALID_FORMULA,
            4,
            "nested too deeply",
            DATED + "\nstem:[" + "x+".repeat(2000) + "]\n"),
        new Case(
            Rule.MISSING_ID,
            "index.adoc:1",
            "page-id is missing",
            "index.adoc",
            "= Site\n",
            "notes/a.adoc",
            DATED),
        new Case(
            Rule.UNKNOWN_NAVIGATION,
            "index.adoc:3",
            "page-navigation names nowhere",
            "index.adoc",
            "= Site\n:page-id: tag:a.example,2026:\n:page-navigation: nowhere\n"),
        new Case(
            Rule.SAME_ID,
            "notes/b.adoc:3",
            "has the same page-id tag:a.example,2026:a as notes/a.adoc",
            "notes/a.adoc",
            DATED + ":page-id: tag:a.example,2026:a\n",
            "notes/b.adoc",
            "= B\n:page-date: 2026-02-01\n:page-id: tag:a.example,2026:a\n"),
        new Case(
            Rule.SAME_ADDRESS,
            "notes/b.adoc:3",
            "has the same URL /notes/a/",
            "notes/a.adoc",
            DATED,
            "notes/b.adoc",
            "= B\n:page-date: 2026-02-01\n:page-slug: a\n"),
        new Case(
            Rule.TAKEN_ADDRESS, "tags/a.png:1", "", "notes/a.adoc", DATED, "tags/a.png", "PNG"),
        new Case(
            Rule.UNSERVED_FILE, "notes/a.exe:1", "", "notes/a.adoc", DATED, "notes/a.exe", "MZ"),
        new Case(
            Rule.UNKNOWN_STATUS,
            "notes/a.adoc:3",
            "must be one of its section's page-statuses (Done), not \"Idea\"",
            "notes/index.adoc",
            "= Notes\n:page-statuses: Done\n",
            "notes/a.adoc",
            DATED + ":page-status: Idea\n"),
        new Case(
            Rule.MISSING_PART,
            "notes/a.adoc:1",
            "has no part \"Context\"",
            "notes/index.adoc",
            "= Notes\n:page-frame: Context\n",
            "notes/a.adoc",
            DATED + "\n== Problem\n\nText.\n"),
        new Case(
            Rule.INCLUDE_PART,
            "notes/a.adoc:4",
            "b.txt",
            "notes/a.adoc",
            DATED + "\ninclude::b.txt[tag=none]\n",
            "notes/b.txt",
            "Text.\n"),
        new Case(
            Rule.LARGE_IMAGE,
            "notes/a.adoc:4",
            "MB",
            "notes/a.adoc",
            DATED + "\nimage::b.png[B]\n",
            "notes/b.png",
            "P".repeat(2_100_000)));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void ruleIsToldAtItsPlace(Case one) {
    for (int i = 0; i < one.files().length; i += 2) {
      content.write(one.files()[i], one.files()[i + 1]);
    }

    assertThat(findings())
        .anySatisfy(
            found ->
                assertThat(found)
                    .startsWith(one.place() + ": ")
                    .contains(one.words())
                    .endsWith("[" + one.rule() + "]"));
  }

  @Test
  void textsThatAreNotUtf8AreTold() throws IOException {
    byte[] latin = {'=', ' ', 'A', '\n', '\n', (byte) 0xe9, '\n'};
    Files.write(content.folder().resolve("notes/a.adoc"), latin);
    content.write("notes/b.adoc", "= B\n:page-date: 2026-01-31\n\ninclude::c.txt[]\n");
    Files.write(content.folder().resolve("notes/c.txt"), latin);

    assertThat(findings())
        .anyMatch(found -> found.startsWith("notes/a.adoc:3: ") && found.endsWith("[not-utf8]"))
        .anyMatch(
            found -> found.startsWith("notes/b.adoc:4:") && found.endsWith("[include-encoding]"));
  }

  @Test
  void siteWithoutHomeIsTold() throws IOException {
    content.remove("index.adoc");

    assertThat(findings())
        .anyMatch(found -> found.startsWith("index.adoc:1: ") && found.endsWith("[missing-home]"));
  }

  @Test
  void faultOfDaybookItselfIsToldAtTheFileThatShowsIt() {
    Diagnostics found = new Diagnostics(content.tree());

    Optional<String> made =
        found.attempt(
            "notes/a.adoc",
            () -> {
              throw new IllegalStateException("a fault");
            });

    assertThat(made).isEmpty();
    assertThat(found.all())
        .extracting(Diagnostic::toString)
        .singleElement()
        .asString()
        .startsWith("notes/a.adoc:1: error: cannot be published, because Daybook fails on it")
        .endsWith("[internal-fault]");
  }

  @Test
  void everyRuleHasACase() throws IOException {
    Set<Rule> rules =
        cases().map(Case::rule).collect(toCollection(() -> EnumSet.noneOf(Rule.class)));
    rules.addAll(OF_TESTS);
    Set<String> mistakes = MistakesTest.rules();
    Arrays.stream(Rule.values())
        .filter(rule -> mistakes.contains(rule.toString()))
        .forEach(rules::add);
    rules.addAll(ELSEWHERE.keySet());

    assertThat(rules).containsExactlyInAnyOrder(Rule.values());
    for (var elsewhere : ELSEWHERE.entrySet()) {
      Path test = Path.of("src/test/java/org/daybook", elsewhere.getValue() + ".java");
      assertThat(Files.readString(test))
          .containsAnyOf("Rule." + elsewhere.getKey().name(), "[" + elsewhere.getKey() + "]");
    }
  }

  private static Case a(Rule rule, int line, String words, String text) {
    return new Case(rule, "notes/a.adoc:" + line, words, "notes/a.adoc", text);
  }

  private static Stream<String> findings() {
    Publication published = content.publish();
    return Stream.concat(published.diagnostics().stream(), published.notes().stream())
        .map(Diagnostic::toString);
  }
}
