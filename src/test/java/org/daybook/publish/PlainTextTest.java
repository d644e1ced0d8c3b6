package org.daybook.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.daybook.document.Diagnostic;
import org.daybook.document.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Markup that AsciiDoc takes for text, because a sign is missing or is one of Markdown. */
class PlainTextTest {
  @RegisterExtension static final ContentFixture content = new ContentFixture();

  private static final String HEADER = "= A\n:page-date: 2026-01-31\n:page-tags: b\n";

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "image:: a.png[B] ~ write image::a.png[]",
        "include:: b.adoc[] ~ write include::b.adoc[]",
        "See image: a.png[B] ~ ",
        "include:b.adoc[] ~ write include:: with two colons",
        "image:a.png ~ write image:a.png[]",
        "image::a.png [B] ~ write its brackets without a space before them",
        "See link:a.pdf for more. ~ link:a.pdf is no link",
        "See xref:b.adoc, too. ~ write xref:b.adoc[]",
        "See https://example.org/a[the site for more. ~ https://example.org/a[ is shown",
        "A root is stem:[sqrt 2 here. ~ stem:[ is shown as it is written: write ]",
        "See https://example.org/a[the\\nsite] for more. ~ ",
        "TIP:Write less. ~ write TIP: and a space",
        "===\\nText.\\n=== ~ write ==== before and after it",
        "status: new\\n--- ~ write a blank line before a rule",
      })
  void markupThatLacksASignIsTold(String text, String told) {
    assertTold(Rule.INCOMPLETE_MARKUP, text, told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It is ~~wrong~~ right. | write [.line-through]#text#",
        "Then $x$ is one. | write latexmath:[] in place of the dollar signs",
        "So $\\frac{a}{b}$ is less than $a^2$. | $\\frac{a}{b}$ is shown",
        "$$\\nx = 1\\n$$ | $$ begins no formula",
        "```mermaid\\ngraph TD\\n``` | write [plantuml] above a diagram of PlantUML",
        "----\\n```mermaid\\n----| ",
        "It costs $5 or $6 a day. | ",
        "The variables $HOME and $PATH_OF_ALL are set. | ",
        "H~2~O and a~~b. | ",
      })
  void markupOfMarkdownIsTold(String text, String told) {
    assertTold(Rule.MARKDOWN, text, told);
  }

  @ParameterizedTest
  @CsvSource({
    "[WARN], write [WARNING]",
    "[note], write [NOTE] in capital letters",
    "[Lead], 'remove it, or write [.Lead] for a role'",
  })
  void styleOfAnotherToolIsToldWithAsciiDocsOwn(String style, String told) {
    assertTold(Rule.UNKNOWN_STYLE, style + "\nText.", told);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The macro `image:: a.png[]` is wrong.",
        "----\ninclude:a.adoc[]\nlink:a.pdf\n===\n----",
        "Download link: https://example.org/a",
        "'''\n\nText.\n\n---\n\nText.",
        "NOTE: Text.",
        "See https://example.org/a[`size()]` and `stem:[` here.",
        "=== `a`\n\nText.",
        "link:++https://example.org/a b++[A]",
      })
  void markupThatIsMeantIsNotTold(String text) {
    assertTold(Rule.INCOMPLETE_MARKUP, text, null);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        ":page-order 1 | 4 | write :page-order: and the value",
        "page-order: 1 | 4 | write :page-order: and the value",
        "Text.\\n:page-draft: | 5 | :page-draft: has no effect below the end of the header",
        ":page-tags: c | 4 | :page-tags: is set in line 3 too",
      })
  void linesOfTheHeaderThatSetNothingAreTold(String lines, int line, String told) {
    content.write("notes/a.adoc", HEADER + lines.replace("\\n", "\n") + "\n\nText.\n");

    assertThat(findings(content.publish()))
        .anyMatch(one -> one.startsWith("notes/a.adoc:" + line + ": ") && one.contains(told));
  }

  @Test
  void dateBelowTheTitleIsToldAsOne() {
    content.write("notes/a.adoc", "= A\n2026-01-31\n\nText.\n");

    assertThat(findings(content.publish()))
        .containsExactly(
            "notes/a.adoc:2: warning: \"2026-01-31\" is read as the author's name:"
                + " write :page-date: before it [author-line]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ":description: One \\\n  and two\n:page-order: 1",
        ":page-tags: {page-tags}, c",
        "ifdef::a[]\n:page-tags: c\nendif::[]",
        "// A comment\n:page-order: 1",
      })
  void headerOfManyFormsIsRead(String lines) {
    content.write("notes/a.adoc", HEADER + lines + "\n\nText.\n");

    assertThat(findings(content.publish())).isEmpty();
  }

  private static void assertTold(Rule rule, String text, String told) {
    content.write("notes/a.adoc", HEADER + "\n" + text.replace("\\n", "\n") + "\n");

    Stream<String> found =
        findings(content.publish()).filter(one -> one.endsWith("[" + rule + "]"));

    if (told == null) {
      assertThat(found).isEmpty();
    } else {
      assertThat(found).anyMatch(one -> one.startsWith("notes/a.adoc:") && one.contains(told));
    }
  }

  private static Stream<String> findings(Publication published) {
    return published.diagnostics().stream().map(Diagnostic::toString);
  }
}
