package org.daybook.migration.markdown;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.assertj.core.api.SoftAssertions;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SameWordsTest {
  private static final int TEXTS = Integer.getInteger("texts", 1500);

  private static final List<String> PARTS =
      List.of(
          "word",
          "snake_case",
          "a",
          "1",
          "I",
          "i",
          "x",
          "C",
          "NOTE",
          "TIP",
          "name",
          "é",
          "日本",
          " ",
          " ",
          " ",
          " ",
          " ",
          "\n",
          "\n",
          "\n\n",
          "*",
          "**",
          "_",
          "__",
          "`",
          "``",
          "#",
          "##",
          "+",
          "++",
          "+++",
          "~",
          "~~",
          "^",
          "=",
          "==",
          "-",
          "--",
          "---",
          ".",
          "..",
          "...",
          ":",
          "::",
          ";",
          ";;",
          "|",
          "||",
          "<",
          "<<",
          ">",
          ">>",
          "[",
          "]",
          "[[",
          "]]",
          "{",
          "}",
          "(",
          ")",
          "\\",
          "\"",
          "'",
          "''",
          "/",
          "//",
          "&",
          "&amp;",
          "&copy;",
          "&#42;",
          "$",
          "%",
          "@",
          ",",
          "!",
          "?",
          "(C)",
          "(TM)",
          "->",
          "=>",
          "<-",
          "1. ",
          "- ",
          "* ",
          "> ",
          "# ",
          "## ",
          "http://a.example/",
          "https://b.example/x_y?z=1",
          "[t](u)",
          "![i](p.png)",
          "link:",
          "xref:a[b]",
          "image::",
          "footnote:[n]",
          "{name}",
          "{set:a:b}",
          "pass:[x]",
          "include::a[]",
          "ifdef::x[]",
          "|===",
          "----",
          "____",
          "****",
          "====",
          "++++",
          "....",
          "kbd:[F]",
          "a@b.de",
          "**b**",
          "*e*",
          "`c`",
          "~~s~~",
          "`{a}`",
          "`a+b`",
          "`a|b`",
          "`<x>`",
          "`\\\\`",
          "`::`");

  @TempDir static Path work;
  @TempDir Path folder;

  @Test
  void generatedTextsKeepTheirWordsAndTheirCode() throws Exception {
    List<String> texts = new ArrayList<>();
    for (int seed = 0; seed < TEXTS; seed++) {
      texts.add(generated(new Random(seed)));
    }
    compare(texts);
  }

  private static String generated(Random random) {
    StringBuilder text = new StringBuilder();
    int count = 1 + random.nextInt(14);
    for (int i = 0; i < count; i++) {
      text.append(PARTS.get(random.nextInt(PARTS.size())));
    }
    return text.toString();
  }

  private void compare(List<String> texts) throws Exception {
    SoftAssertions softly = new SoftAssertions();
    try (MarkdownPages pages = new MarkdownPages(work)) {
      List<Element> now = pages.pages(folder, texts);
      for (int i = 0; i < texts.size(); i++) {
        Element former = MarkdownPages.former(texts.get(i));
        String asciidoc = MarkdownPages.asciidoc(texts.get(i));
        String about = "%s\n%s\n%s\n".formatted(texts.get(i), "-".repeat(20), asciidoc);
        softly
            .assertThat(MarkdownPages.words(now.get(i)))
            .as(about)
            .isEqualTo(MarkdownPages.words(former));
        softly
            .assertThat(MarkdownPages.code(now.get(i)))
            .as(about)
            .isEqualTo(MarkdownPages.code(former));
      }
    }
    softly.assertAll();
  }
}
