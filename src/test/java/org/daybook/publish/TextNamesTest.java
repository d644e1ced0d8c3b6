package org.daybook.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.daybook.site.Asset;
import org.daybook.site.Section;
import org.daybook.site.SitePath;
import org.daybook.site.Viewer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A text is read whichever of AsciiDoc's endings its name has, and is called by its name. */
class TextNamesTest {
  private static final String HEADER = "= A\n:page-date: 2026-03-01\n\n";
  private static final String SIGNATURE = "-----BEGIN PGP SIGNATURE-----\n\niQEzBAAB\n";

  @RegisterExtension static final ContentFixture content = new ContentFixture();

  @ParameterizedTest
  @ValueSource(strings = {"a.asciidoc", "a.asc", "a.ad", "a.ADOC", "a.AsciiDoc", "a/index.ASC"})
  void aTextIsAnEntryAtTheSameAddress(String name) {
    content.write("notes/" + name, HEADER + "Text.");

    assertThat(content.entry("notes/a/").title().text()).isEqualTo("A");
    assertThat(content.entry("notes/a/").page().source()).isEqualTo("notes/" + name);
    assertThat(content.diagnostics()).isEmpty();
    assertThat(sources()).containsExactly("notes/a/source.adoc");
  }

  @Test
  void indexesAndPagesMayHaveAnyEnding() throws IOException {
    content.remove("index.adoc");
    content.remove("notes/index.adoc");
    content.write(
        "index.asciidoc",
        "= Heft\n:page-id: tag:a.example,2026:\n:lang: de\n:page-attributes: engine\n:engine: Saga\n");
    content.write("notes/index.asc", "= Notizen\n:page-layout: cards\n");
    content.write("about.ad", "= About\n\nMade with {engine}.\n\nNOTE: Made.");
    content.write("notes/a.ADOC", HEADER + "Text.");

    assertThat(content.diagnostics()).isEmpty();
    var site = content.publish().site();
    assertThat(site.info().title().text()).isEqualTo("Heft");
    assertThat(site.sections()).extracting(Section::layout).hasToString("[CARDS]");
    assertThat(site.page(new SitePath("about/")).orElseThrow().text().page().markup())
        .contains("Made with Saga", "Anmerkung");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "xref:b.asciidoc[]",
        "xref:b.adoc[]",
        "xref:b.ADOC[]",
        "xref:b.asc#[]",
        "xref:b.adoc#part[]",
        "xref:b.asciidoc#part[]",
        "<<b.asciidoc#>>",
        "<<b#>>",
        "link:b.asciidoc[]",
        "link:/notes/b/[]",
        "xref:/notes/b.ad[]"
      })
  void aReferenceMeansTheTextWithAnyEnding(String reference) {
    content.write("notes/a.adoc", HEADER + "See " + reference + ".");
    content.write("notes/b.asciidoc", "= The *other*\n:page-date: 2026-03-01\n\n== Part\n");

    assertThat(content.diagnostics()).isEmpty();
    var site = content.publish().site();
    var page = content.entry("notes/a/").text().page();
    assertThat(site.links().in(page, SitePath::value).markup())
        .contains("<a href=\"notes/b/", ">The <strong>other</strong></a>");
  }

  @Test
  void aWrongReferenceIsCalledAsItIsWritten() {
    content.write("notes/a.ad", HEADER + "xref:none.asciidoc[]\n\nxref:b.adoc#none[]");
    content.write("notes/b.asciidoc", HEADER + "Text.");

    assertThat(content.diagnostics())
        .containsExactly(
            "notes/a.ad:4: warning: links to notes/none.asciidoc, which is not published:"
                + " correct the path or remove the link",
            "notes/a.ad:6: warning: links to notes/b.adoc, where nothing has the id 'none':"
                + " name one that exists, or remove #none");
  }

  @ParameterizedTest
  @CsvSource({
    "_part.asciidoc, _part.asciidoc",
    "_part.asciidoc, _part.adoc",
    "_part.ADOC, _part.ADOC",
    "_part.ADOC, _part.adoc",
    "_part.adoc, _part.asc"
  })
  void anIncludeReadsTheTextAndItsDirectives(String name, String written) {
    content.write("notes/a.adoc", HEADER + "include::" + written + "[]");
    content.write("notes/" + name, "ifdef::env-site[]\nFirst.\nendif::[]\n\nxref:none.adoc[]");

    assertThat(content.entry("notes/a/").text().page().markup()).contains("<p>First.</p>");
    assertThat(content.diagnostics())
        .singleElement()
        .asString()
        .startsWith("notes/" + name + ":5: warning: links to notes/none.adoc");
  }

  @Test
  void anIncludedTextIsFollowedUnderBothNames() {
    content.write("notes/a.adoc", HEADER + "include::b.adoc[tag=x]");
    content.write("notes/b.asciidoc", HEADER + "// tag::x[]\nFirst.\n// end::x[]\n");
    content.publish();
    content.write("notes/b.asciidoc", HEADER + "// tag::x[]\nSecond.\n// end::x[]\n");

    assertThat(content.entry("notes/a/").text().page().markup()).contains("Second.");

    content.write("notes/b.adoc", "// tag::x[]\nThird.\n// end::x[]\n");

    assertThat(content.entry("notes/a/").text().page().markup()).contains("Third.");
  }

  @Test
  void keysAndSignaturesOfPgpAreFiles() {
    content.write("notes/a.adoc", HEADER + "link:a.zip.asc[] and link:key.asc[The key].");
    content.write("notes/a.zip.asc", SIGNATURE);
    content.write("notes/key.asc", "-----BEGIN PGP PUBLIC KEY BLOCK-----\n");
    content.write("notes/private.asc", "-----BEGIN PGP PRIVATE KEY BLOCK-----\n");
    content.write("notes/node.js.asc", "= Node\n:page-date: 2026-03-01\n");

    assertThat(content.diagnostics())
        .containsExactly(
            "notes/private.asc:1: warning: is not served because of its type .asc: link to it from"
                + " a note, add asc to the setting site-assets, or name it in .daybookignore");
    assertThat(sources())
        .contains("notes/a.zip.asc", "notes/key.asc")
        .doesNotContain("notes/private.asc", "notes/node.js.asc");
    assertThat(content.entry("notes/node.js/").title().text()).isEqualTo("Node");
    var page = content.entry("notes/a/").text().page();
    assertThat(content.publish().site().links().in(page, SitePath::value).markup())
        .contains("<a href=\"notes/a.zip.asc\"", ">a.zip.asc</a>", "<a href=\"notes/key.asc\">The");
  }

  @Test
  void ofTwoEntriesWithOneAddressTheOneThatHasItKeepsIt() throws IOException {
    content.write("notes/a.asciidoc", "= First\n:page-date: 2026-03-01\n");
    content.publish();
    content.write("notes/a.adoc", "= Second\n:page-date: 2026-03-01\n");

    assertThat(content.entry("notes/a/").title().text()).isEqualTo("First");
    assertThat(content.diagnostics())
        .containsExactly(
            "notes/a.adoc:1: error: has the same URL /notes/a/ as notes/a.asciidoc, which keeps it:"
                + " rename one of them, or set page-slug in one");

    content.remove("notes/a.asciidoc");

    assertThat(content.entry("notes/a/").title().text()).isEqualTo("Second");
    assertThat(content.diagnostics()).isEmpty();
  }

  @Test
  void ofTwoNewEntriesTheUsualEndingComesFirst() {
    content.write("notes/a.AD", "= Other\n:page-date: 2026-03-01\n");
    content.write("notes/a.adoc", "= Usual\n:page-date: 2026-03-01\n");

    assertThat(content.entry("notes/a/").title().text()).isEqualTo("Usual");
  }

  @Test
  void ofTwoIndexesOneIsRead() throws IOException {
    content.remove("index.adoc");
    content.write("index.asciidoc", "= Public\n\nPublic.\n");
    content.publish();
    content.write("index.adoc", "= Secret\n:page-id: tag:a.example,2026:\n:page-draft:\n");
    content.write("notes/index.ad", "= Other\n:page-layout: board\n");

    assertThat(content.diagnostics())
        .containsExactly(
            "index.asciidoc:1: error: index.adoc is read in its place, because they have the same URL:"
                + " remove one of them",
            "notes/index.ad:1: error: notes/index.adoc is read in its place, because they have the"
                + " same URL: remove one of them");
    var site = content.publish().site().visibleTo(new Viewer(content.now(), false));
    assertThat(site.info().title().text()).isEqualTo("Daybook");
    assertThat(site.home().text().page().isBlank()).isTrue();
  }

  @Test
  void aTextWithAnotherEndingKeepsAddressFeedIdAndLinks() throws IOException {
    content.write("notes/a.adoc", HEADER + "Text.");
    content.write("notes/b.adoc", HEADER + "xref:a.adoc[]");
    String id = content.entry("notes/a/").id();
    content.remove("notes/a.adoc");
    content.write("notes/a.asciidoc", HEADER + "Text.");

    assertThat(content.entry("notes/a/").id()).isEqualTo(id);
    assertThat(content.diagnostics()).isEmpty();
  }

  @Test
  void theFilesOfAHiddenTextAreHidden() {
    content.write("notes/a.asciidoc", HEADER.strip() + "\n:page-draft:\n\nimage::a/x.png[x]");
    content.write("notes/a/x.png", "x");
    content.write("notes/_drafts/b.asc", HEADER + "Text.");
    content.write("notes/_c.ad", HEADER + "Text.");
    content.write("notes/.d.asciidoc", HEADER + "Text.");
    content.write(".daybookignore", "e.asciidoc\n*.AD\n");
    content.write("notes/e.asciidoc", HEADER + "Text.");
    content.write("notes/f.AD", HEADER + "Text.");

    var site = content.publish().site();
    assertThat(site.visibleTo(new Viewer(content.now(), false)).assets()).isEmpty();
    assertThat(site.visibleTo(new Viewer(content.now(), false)).newest()).isEmpty();
    assertThat(sources())
        .containsExactly("notes/a/source.adoc", "notes/a/x.png", "notes/b/source.adoc");
  }

  @Test
  void anEditThatHidesATextHoldsInSpiteOfAMistake() {
    content.write("notes/a.asciidoc", HEADER + "Text.");
    content.publish();
    content.write("notes/a.asciidoc", "= A\n:page-date: 2026-13-45\n:page-draft:\n");

    var site = content.publish().site().visibleTo(new Viewer(content.now(), false));
    assertThat(site.newest()).isEmpty();
    assertThat(content.diagnostics())
        .singleElement()
        .asString()
        .startsWith("notes/a.asciidoc:2: error:");
  }

  @Test
  void aFormerAddressMayBeTheNameOfAText() {
    content.write(
        "notes/a.adoc", "= A\n:page-date: 2026-03-01\n:page-aliases: notes/old.asciidoc\n");

    assertThat(content.entry("notes/a/").aliases()).containsExactly(new SitePath("notes/old/"));
  }

  @Test
  void theLinkToEditATextNamesItsFile() {
    content.write(
        "index.adoc",
        "= Site\n:page-id: tag:a.example,2026:\n:page-edit-url: https://git.example/:path\n");
    content.write("notes/a.asciidoc", HEADER + "Text.");

    assertThat(content.publish().site().info().editUrl(content.entry("notes/a/").page()))
        .contains("https://git.example/notes/a.asciidoc");
  }

  private static List<String> sources() {
    return content
        .publish()
        .site()
        .assets()
        .map(Asset::path)
        .map(SitePath::value)
        .sorted()
        .toList();
  }
}
