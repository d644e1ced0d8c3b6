package org.daybook.conversion;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.asciidoctor.Asciidoctor;
import org.asciidoctor.Attributes;
import org.asciidoctor.Options;
import org.asciidoctor.SafeMode;
import org.daybook.conversion.process.Renderer;
import org.daybook.document.Document;
import org.daybook.document.Rule;
import org.daybook.renderer.markup.Finished;
import org.daybook.testing.Content;
import org.daybook.testing.SharedRenderer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(SharedRenderer.class)
class IncludeDirectivesTest {
  private static final String TAGGED =
      """
      before
      # tag::a[]
      in a
      # tag::b[]
      in a and b
      # end::b[]
      in a again
      # end::a[]
      between
        // tag::c[]
        in c
        // end::c[]
      after
      """;

  @TempDir static Path work;
  private static Asciidoctor asciidoctor;
  private static Converter converter;

  @TempDir Path folder;
  private Content content;

  @BeforeAll
  static void start(Renderer renderer) {
    asciidoctor = PlainAsciidoctor.start();
    converter = new Converter(renderer, work.resolve("store"), AuthorTrust.TRUSTED);
  }

  @AfterAll
  static void end() {
    asciidoctor.close();
  }

  @BeforeEach
  void prepare() {
    content = new Content(folder);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "lines=3",
        "lines=1..3",
        "lines=1;3..5;9..",
        "lines=\"2,4..-1\"",
        "lines=90",
        "tag=a",
        "tag=!a",
        "tags=a;!b",
        "tags=b;c",
        "tags=*",
        "tags=!*",
        "tags=**",
        "tags=**;!b",
        "tags=**;*;!a",
        "tags=**;!*",
        "tags=!**",
        "tags=*;!c",
        "tags=!a;*",
        "tag=none",
        "tag=",
        "tags=a,indent=0",
        "tag=c,indent=2",
        "opts=optional",
      })
  void whatIsSelectedIsWhatAsciidoctorSelects(String attributes) throws IOException {
    String source = "----\ninclude::tagged.rb[" + attributes + "]\n----\n";
    content.with("tagged.rb", TAGGED).with("a.adoc", source);
    Attributes plain = Attributes.builder().attribute("relfilesuffix", ".adoc").build();
    Options safe =
        Options.builder().safe(SafeMode.SAFE).baseDir(folder.toFile()).attributes(plain).build();
    assertThat(page("a.adoc"))
        .isEqualTo(Finished.text(asciidoctor.convert(source, safe)).forms().page().markup());
  }

  @Test
  void includesAreRelativeToTheFileTheyStandIn() throws IOException {
    content
        .with("notes/a.adoc", "include::parts/one.adoc[]")
        .with("notes/parts/one.adoc", "include::two.adoc[]\n\ninclude::/shared/three.adoc[]")
        .with("notes/parts/two.adoc", "Two")
        .with("shared/three.adoc", "Three");
    assertThat(page("notes/a.adoc")).contains("<p>Two</p>", "<p>Three</p>");
  }

  @Test
  void levelsAreShifted() throws IOException {
    content.with("part.adoc", "= Part").with("a.adoc", "= A\n\ninclude::part.adoc[leveloffset=+2]");
    assertThat(page("a.adoc")).contains("<h3 id=\"part\">");
  }

  @Test
  void includeOutsideTheContentIsMissing() throws IOException {
    content.with("a.adoc", "= A\n\ninclude::../../etc/passwd[]\n\ninclude::/etc/passwd[]");
    assertThat(content.document(converter, "a.adoc").diagnostics())
        .containsExactly(
            Rule.MISSING_INCLUDE.at(
                "a.adoc",
                3,
                "../../etc/passwd is not included, because it is not in the content folder: put it there"),
            Rule.MISSING_INCLUDE.at(
                "a.adoc",
                5,
                "etc/passwd is to be included and does not exist: correct its path or add it"));
  }

  @Test
  void urlIsLinkedInsteadOfIncluded() throws IOException {
    content.with("a.adoc", "include::https://example.org/a.adoc[]");
    assertThat(content.document(converter, "a.adoc").diagnostics())
        .containsExactly(
            Rule.MISSING_INCLUDE.at(
                "a.adoc",
                1,
                "https://example.org/a.adoc is not included, because it is on another server: put the file here"));
    assertThat(page("a.adoc"))
        .contains("<a href=\"https://example.org/a.adoc\" class=\"bare include\">");
  }

  @Test
  void missingIncludeShowsItsDirective() throws IOException {
    content.with("notes/a.adoc", "include::none.adoc[indent=2,tag=b]");
    assertThat(page("notes/a.adoc"))
        .contains("Unresolved directive in a.adoc - include::none.adoc[indent=2,tag=b]");
  }

  @Test
  void optionalIncludeMayBeMissing() throws IOException {
    content.with("a.adoc", "Text\n\ninclude::none.adoc[opts=optional]");
    Document document = content.document(converter, "a.adoc");
    assertThat(document.diagnostics()).isEmpty();
    assertThat(document.text().feed().markup()).isEqualTo("<p>Text</p>");
  }

  @Test
  void encodingIsHonoured() throws IOException {
    content.with("latin.txt", new byte[] {'n', 'a', (byte) 0xef, 'v', 'e'});
    content.with("a.adoc", "include::latin.txt[encoding=ISO-8859-1]");
    assertThat(page("a.adoc")).contains("<p>na\u00efve</p>");
  }

  @Test
  void warningsCarryFileAndLineThroughIncludes() throws IOException {
    content
        .with("notes/a.adoc", "= A\n\ninclude::parts/b.adoc[]\n\n[source]\n----\nunended")
        .with("notes/parts/b.adoc", "Text\n\ninclude::c.adoc[leveloffset=+1]")
        .with("notes/parts/c.adoc", "Text\n\n\n2. second");
    assertThat(content.document(converter, "notes/a.adoc").diagnostics())
        .containsExactly(
            Rule.LIST_NUMBER.at(
                "notes/parts/c.adoc",
                4,
                "the item has the number 2 and is shown as 1: write . before every item"),
            Rule.UNCLOSED_BLOCK.at(
                "notes/a.adoc",
                6,
                "the listing block that begins here has no last line: repeat its first line below"
                    + " it"));
  }

  @Test
  void cycleIsAnErrorWhereItCloses() throws IOException {
    content.with("a.adoc", "include::b.adoc[]").with("b.adoc", "Text\n\ninclude::a.adoc[]");
    assertThat(content.convert(converter, "a.adoc").failures())
        .containsExactly(Rule.INCLUDE_LIMIT.at("b.adoc", 3, "a.adoc includes itself"));
  }

  @Test
  void nestingHasALimit() throws IOException {
    for (int i = 0; i < 20; i++) {
      content.with("a" + i + ".adoc", "include::a" + (i + 1) + ".adoc[]");
    }
    assertThat(content.convert(converter, "a0.adoc").failures())
        .containsExactly(
            Rule.INCLUDE_LIMIT.at("a16.adoc", 1, "includes are nested deeper than 16"));
  }

  @Test
  void numberOfIncludesHasALimit() throws IOException {
    String many =
        IntStream.range(0, 300)
            .mapToObj(i -> "include::b.adoc[]")
            .collect(Collectors.joining("\n"));
    content.with("a.adoc", many).with("b.adoc", "Text\n");
    assertThat(content.convert(converter, "a.adoc").failures())
        .containsExactly(Rule.INCLUDE_LIMIT.at("a.adoc", 257, "more than 256 files are included"));
  }

  @Test
  void sizeOfIncludesHasALimit() throws IOException {
    content.with("a.adoc", "include::b.txt[lines=1]\ninclude::b.txt[lines=1]");
    content.with("b.txt", ("a".repeat(1023) + "\n").repeat(5 << 10));
    assertThat(content.convert(converter, "a.adoc").failures())
        .containsExactly(Rule.INCLUDE_LIMIT.at("a.adoc", 2, "more than 8 MiB are included"));
  }

  private String page(String path) throws IOException {
    return content.document(converter, path).text().page().markup();
  }
}
