package org.daybook.publish;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A broken link is reported at its line in the source. */
class LinksTest {
  private static final String HEADER = "= A\n:page-date: 2026-03-01\n\n";

  @RegisterExtension static final ContentFixture content = new ContentFixture();

  @Test
  void anchorIsOneOfItsTarget() {
    content.write("notes/a.adoc", HEADER + "xref:b.adoc#here[], xref:b.adoc#part-one[]");
    content.write("notes/b.adoc", HEADER + "[#here]\nText.\n\n== Part one");

    assertThat(content.diagnostics()).isEmpty();
  }

  @Test
  void anchorThatIsNotThereIsNamed() {
    content.write("notes/a.adoc", HEADER + "xref:b.adoc[]\nand <<b#gone,this>>.");
    content.write("notes/b.adoc", HEADER + "Text.");

    assertThat(content.diagnostics())
        .containsExactly(
            "notes/a.adoc:5: warning: links to notes/b.adoc, where nothing has the id 'gone':"
                + " name one that exists, or remove #gone");
  }

  @Test
  void anchorOfASimilarNameIsCorrected() {
    content.write(
        "notes/a.adoc", HEADER + "xref:b.adoc#part-won[] and <<ovreview>>\n\n== Overview");
    content.write("notes/b.adoc", HEADER + "== Part one");

    assertThat(content.diagnostics())
        .containsExactly(
            "notes/a.adoc:4: warning: links to notes/b.adoc, where nothing has the id 'part-won':"
                + " write #part-one",
            "notes/a.adoc:4: warning: no element of this document has the id 'ovreview';"
                + " write overview");
  }

  @Test
  void referenceWithoutTheExtensionOfItsFileIsToldAtItsLine() {
    content.write("notes/a.adoc", HEADER + "Text.\n\nSee xref:queue[the queue].");

    assertThat(content.diagnostics())
        .containsExactly(
            "notes/a.adoc:6: warning: no element of this document has the id 'queue';"
                + " write one that exists, or xref:queue.adoc[] for a file");
  }

  @Test
  void linkToAPageWithoutItsSlashIsCorrected() {
    content.write("notes/a.adoc", HEADER + "link:../projects[Projects]");
    content.write("projects/index.adoc", "= Projects\n");

    assertThat(content.diagnostics())
        .containsExactly(
            "notes/a.adoc:4: warning: links to projects, which is a page and no file:"
                + " write link:/projects/[]");
  }

  @Test
  void anchorAsAnotherToolMakesItIsCorrected() {
    content.write("notes/a.adoc", HEADER + "xref:b.adoc#_part_one[]");
    content.write("notes/b.adoc", HEADER + "== Part one");

    assertThat(content.diagnostics())
        .containsExactly(
            "notes/a.adoc:4: warning: links to notes/b.adoc, where nothing has the id"
                + " '_part_one': write #part-one");
  }

  @Test
  void linkInAnIncludeIsNamedThere() {
    content.write("notes/a.adoc", HEADER + "include::_part.adoc[]");
    content.write("notes/_part.adoc", "Text.\n\nxref:none.adoc[] and image:none.svg[].");

    assertThat(content.diagnostics())
        .containsExactly(
            "notes/_part.adoc:3: warning: links to notes/none.adoc, which is not published:"
                + " correct the path or remove the link",
            "notes/_part.adoc:3: warning: links to notes/none.svg, which is not there:"
                + " correct the path or add the file");
  }

  @Test
  void aTargetAsAntoraHasItIsNamed() {
    content.write("notes/a.adoc", HEADER + "See xref:rust:guide:channels.adoc#queues[].\n\nText.");

    assertThat(content.diagnostics())
        .containsExactly(
            "notes/a.adoc:4: warning: rust:guide:channels.adoc#queues is a page reference of Antora:"
                + " write the path of its file, relative to this one or from / at the content"
                + " folder");
  }

  @Test
  void anAddressThatIsRemovedIsNamed() {
    content.write("notes/a.adoc", HEADER + "Text.\n\nlink:javascript:alert(1)[Text].");

    assertThat(content.diagnostics())
        .containsExactly(
            "notes/a.adoc:6: warning: javascript:alert(1) is removed:"
                + " write a link with the scheme http, https or mailto");
  }

  @Test
  void longerNameIsNotMistakenForAShorterOne() {
    content.write("notes/a.adoc", HEADER + "image::big-none.svg[]\n\nimage::none.svg[]");
    content.write("notes/big-none.svg", "<svg/>");

    assertThat(content.diagnostics()).hasSize(1).first().asString().startsWith("notes/a.adoc:6:");
  }

  @Test
  void whatLeavesTheContentFolderIsRefused() {
    content.write(
        "notes/a.adoc",
        HEADER + "xref:../../b.adoc[B]\n\nlink:../../c.pdf[C]\n\nimage::../../d.svg[D]");

    assertThat(content.diagnostics())
        .containsExactly(
            "notes/a.adoc:4: warning: ../../b.adoc is not in the content folder:"
                + " put the file there, or write its full URL",
            "notes/a.adoc:6: warning: ../../c.pdf is not in the content folder:"
                + " put the file there, or write its full URL",
            "notes/a.adoc:8: warning: ../../d.svg is not in the content folder:"
                + " put the file there, or write its full URL");
    assertThat(content.entry("notes/a/").text().page().markup())
        .contains("<a>B</a>", "<a>C</a>", "D")
        .doesNotContain("..", "<img");
  }
}
