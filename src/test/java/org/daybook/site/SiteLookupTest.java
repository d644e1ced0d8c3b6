package org.daybook.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.daybook.document.Html;
import org.daybook.testing.Note;
import org.daybook.testing.SiteBuilder;
import org.daybook.testing.Sites;
import org.junit.jupiter.api.Test;

class SiteLookupTest {
  @Test
  void everythingIsFoundByItsPathAndItsSource() {
    Section notes = Sites.list(Note.at("notes/a/"));
    Entry entry = notes.entries().get(0);
    Page about = Sites.page("about/", "About");
    Asset asset = Sites.asset("notes/a/queue.svg");
    Site site = new SiteBuilder().pages(about).sections(notes).assets(asset).build();

    assertThat(site.page(about.path())).contains(about);
    assertThat(site.section(notes.path())).contains(notes);
    assertThat(site.entry(entry.path())).contains(entry);
    assertThat(site.sectionOf(entry)).isEqualTo(notes);
    assertThat(site.asset(asset.path())).contains(asset);
    assertThat(site.links().assetFrom(asset.source())).contains(asset);
    assertThat(site.links().pageFrom("notes/a.adoc")).contains(entry.page());
    assertThat(site.links().pageFrom("notes/index.adoc")).contains(notes.page());
    assertThat(Stream.of("", "about/", "notes/", "notes/a/").map(SitePath::new))
        .allMatch(site::hasPage);
  }

  @Test
  void nothingIsFoundByAPathThatIsNotThere() {
    Site site = Sites.of(Note.at("notes/a/"));

    assertThat(Stream.of("notes", "notes/a", "notes/b/", "Notes/a/", "/notes/a/", "../notes/a/"))
        .map(SitePath::new)
        .noneMatch(site::hasPage)
        .allMatch(path -> site.entry(path).isEmpty() && site.asset(path).isEmpty());
    assertThat(site.links().pageFrom("notes/a")).isEmpty();
  }

  @Test
  void targetInsideTheSiteIsLinkedByItsPath() {
    Site site =
        new SiteBuilder()
            .sections(Sites.list(Note.at("notes/a/").titled("<b>A</b>")))
            .assets(Sites.asset("notes/a b.svg"))
            .build();
    Html markup =
        new Html(
            """
            <a href="source:notes/a.adoc#end" data-title=""></a>
            <img src="source:notes/a b.svg" alt="">
            <a href="source:notes/gone.adoc" data-title=""></a>
            """);

    assertThat(site.links().in(markup, path -> path.from(new SitePath("notes/b/"))).markup())
        .isEqualTo(
            """
            <a href="../a/#end"><b>A</b></a>
            <img src="../a%20b.svg" alt="">
            <a href="../gone.adoc">notes/gone.adoc</a>
            """);
  }
}
