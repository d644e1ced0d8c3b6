package org.daybook.renderer.lint;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.daybook.document.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sources that take hours if each sign in them is read once for each other, and false alarms. */
@Timeout(60)
class LintTest {
  private static final int SIGNS = 1_000_000;
  private static final int NAMES = 50_000;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[",
        "![",
        "![](",
        "[a](#",
        "<a b=",
        "pass:[",
        "`",
        "+",
        "image:a",
        "- ",
        "~~",
        "~~ a",
        "$",
        "$a",
        "$$",
        "link:a.[",
        "stem:[",
        "xref:a.adoc ["
      })
  void lineOfFirstSignsIsReadOnce(String sign) {
    String line = sign.repeat(SIGNS / sign.length());
    String prose = ProseLines.withoutLiterals(line);

    for (LineFault fault : LineFaults.ALL) {
      assertThat(fault.in(prose, true)).isEmpty();
    }
    assertThat(new ImageCheck("a.adoc", List.of(line)).check()).isEmpty();
  }

  @Test
  void tableOfMarkdownWithALongEndIsReadOnce() {
    String line = "---|---" + " ".repeat(SIGNS) + "x";

    for (LineFault fault : LineFaults.ALL) {
      assertThat(fault.in(line, true)).isEmpty();
    }
  }

  @Test
  void everyAttributeBelowTheHeaderIsNamed() {
    String source =
        "= A\n\nText.\n" + numbered(NAMES, ":page-x%: 1\n") + numbered(NAMES, "{page-x%}\n");

    assertThat(header(source)).isEmpty();
  }

  @Test
  void everyUndefinedReferenceIsNamedOnce() {
    Set<String> names = IntStream.range(0, NAMES).mapToObj(n -> "x" + n).collect(toSet());
    String source = numbered(NAMES, "{x%} and {X%}\n");

    assertThat(new UndefinedReferences(Map.of("a.adoc", source)).warnings(names))
        .hasSize(NAMES)
        .first()
        .hasToString(
            "a.adoc:1: warning: {x0} is shown as it is written, because nothing sets it: write"
                + " :x0: and a value in the header, or \\{x0} if you mean the braces"
                + " [undefined-attribute]");
  }

  @Test
  void commentDoesNotEndTheHeader() {
    assertThat(header("= A\n// Tags:\n:page-tags: b\n\nText.\n")).isEmpty();
    assertThat(header("= A\n\n:page-tags: b\n\nText.\n"))
        .singleElement()
        .asString()
        .startsWith("a.adoc:3: warning: :page-tags: has no effect below the blank line");
  }

  @Test
  void lineSeparatorOfUnicodeEndsNoLine() {
    assertThat(header("= A\u2028b\n:page-tags: b\n\nText.\n")).isEmpty();
  }

  @Test
  void valueOfSeveralLinesTakesNoAttribute() {
    String source = ":a: one \\\n  two\n:b: C+\n:c: x \\\n:d:\n\n----\n:e: y +\n:f:\n----\n";

    assertThat(new ContinuedValues("a.adoc", ProseLines.of(source)).check())
        .singleElement()
        .hasToString(
            "a.adoc:5: error: :d: is a part of the value above, because that line ends in a"
                + " backslash: remove it [taken-attribute]");
  }

  private static Stream<Diagnostic> header(String source) {
    return new HeaderCheck("a.adoc", source.lines().toList(), ProseLines.of(source)).check();
  }

  private static String numbered(int count, String part) {
    return IntStream.range(0, count).mapToObj(n -> part.replace("%", "" + n)).collect(joining());
  }
}
