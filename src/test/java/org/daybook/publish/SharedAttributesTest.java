package org.daybook.publish;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Attributes that an index shares with the documents below it. */
class SharedAttributesTest {
  private static final String SITE = "= Site\n:page-id: tag:notes.example.org,2026:\n";
  private static final String USE = "{product} {version} by {maker}.\n";

  @RegisterExtension static final ContentFixture content = new ContentFixture();

  @Test
  void everyDocumentSeesThoseOfTheSiteAndOfItsSection() {
    content.write(
        "index.adoc",
        SITE
            + ":page-attributes: product, version, maker\n"
            + ":product: Acme & Sons\n:maker: the people \\\n  of {product}\n:version: 1\n\n"
            + USE);
    content.write("notes/index.adoc", "= Notes\n:page-attributes: version\n:version: 2\n\n" + USE);
    content.write("notes/2026/a.adoc", dated(USE));
    content.write("notes/b.adoc", dated(":version: 3\n\n" + USE));
    content.write("other/c.adoc", dated(USE));

    assertThat(content.publish().site().home().text().page().markup()).contains("Sons 1 by");
    assertThat(text("notes/2026/a/"))
        .contains("Acme &amp; Sons 2 by the people of Acme &amp; Sons.");
    assertThat(text("notes/b/")).contains("Acme &amp; Sons 3 by");
    assertThat(text("other/c/")).contains("Acme &amp; Sons 1 by");
    assertThat(content.publish().site().section(new org.daybook.site.SitePath("notes/")))
        .hasValueSatisfying(
            section -> assertThat(section.page().text().page().markup()).contains("Sons 2 by"));
    assertThat(content.diagnostics()).isEmpty();
  }

  @Test
  void aNewValueConvertsTheDocumentsThatSeeItAndNoOthers() {
    content.write("notes/index.adoc", "= Notes\n:page-attributes: version\n:version: 1\n");
    content.write("notes/a.adoc", dated("{version}\n"));
    content.write("notes/b.adoc", dated("Text.\n"));
    content.write("other/c.adoc", dated("Text.\n"));
    content.publish();
    long before = content.publisher().converted();

    content.write("notes/index.adoc", "= Notes\n:page-attributes: version\n:version: 2\n");

    assertThat(text("notes/a/")).contains("<p>2</p>");
    assertThat(content.publisher().converted() - before).isEqualTo(3);
  }

  @Test
  void whatAnIndexDoesNotShareConvertsItAlone() {
    content.write("notes/index.adoc", "= Notes\n:version: 1\n");
    content.write("notes/a.adoc", dated("Text.\n"));
    content.publish();
    long before = content.publisher().converted();

    content.write("notes/index.adoc", "= Notes\n:version: 2\n");
    content.publish();

    assertThat(content.publisher().converted() - before).isEqualTo(1);
  }

  @Test
  void sharedAttributesAreNoneOfTheHeadersBelow() {
    content.write(
        "index.adoc", SITE + ":page-attributes: repository\n:repository: https://git.example/\n");
    content.write("notes/a.adoc", dated("Text.\n"));

    assertThat(content.diagnostics()).isEmpty();
    assertThat(content.entry("notes/a/").facts()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "page-draft",
        "lang",
        "author",
        "allow-uri-read",
        "safe-mode-level",
        "docdir",
        "source-highlighter",
        "attribute-missing",
        "max-include-depth",
        "leveloffset",
        "tabsize",
        "product=Acme"
      })
  void whatIsAsciidoctorsOrASinglePagesIsNotShared(String name) {
    content.write("index.adoc", SITE + ":page-attributes: " + name + "\n");

    assertThat(content.diagnostics())
        .containsExactly(
            "index.adoc:3: error: page-attributes must be names of attributes of your own, such as"
                + " product-name: neither Asciidoctor's settings nor what belongs to a single page,"
                + " not \""
                + name
                + "\"");
  }

  @Test
  void aNameWithoutAValueIsNamed() {
    content.write("notes/index.adoc", "= Notes\n:page-attributes: version\n");

    assertThat(content.diagnostics())
        .containsExactly(
            "notes/index.adoc:2: warning: page-attributes names version, which this header does not"
                + " set: add a line :version: and a value");
  }

  @Test
  void whatTheIndexItselfDoesNotSeeIsNotShared() {
    content.write(
        "index.adoc",
        """
        ////
        = No title
        :product: Unsaid

        ////
        = Site
        :page-id: tag:notes.example.org,2026:
        :page-attributes: product, version, maker
        ////
        :product: Unsaid
        ////
        ifdef::unset,unset-too[]
        :version: 9
        endif::[]
        ifndef::env-site[]
        :maker: Nobody
        endif::[]
        ifdef::env-site+page-id[]
        :maker: Acme
        endif::[]
        """);
    content.write("notes/a.adoc", dated(USE));

    assertThat(text("notes/a/")).contains("<p>{product} {version} by Acme.</p>");
  }

  private static String dated(String text) {
    String end = text.startsWith(":") ? "" : "\n";
    return "= Title\n:page-date: 2026-03-01\n" + end + text;
  }

  private static String text(String path) {
    return content.entry(path).text().page().markup();
  }
}
