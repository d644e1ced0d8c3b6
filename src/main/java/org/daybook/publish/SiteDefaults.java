package org.daybook.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.daybook.document.Html;
import org.daybook.publish.Outline.Placed;
import org.daybook.publish.header.SiteHeader;
import org.daybook.site.Author;
import org.daybook.site.Page;
import org.daybook.site.Rights;
import org.daybook.site.Section;
import org.daybook.site.SiteInfo;
import org.daybook.site.SitePath;
import org.daybook.source.ContentTree;

/**
 * What holds for the whole site, and for every page that says nothing else.
 *
 * @param idPrefix what every feed id begins with, or empty
 * @param navigation top-level names in the author's order, or none
 * @param rights in texts that say nothing of their own
 * @param feedEntries how many entries a document of a feed has at most
 */
record SiteDefaults(
    Html title,
    Html subtitle,
    Author author,
    Locale language,
    String idPrefix,
    List<String> navigation,
    Rights rights,
    int feedEntries) {

  private static final String INDEX = "index.adoc";
  private static final SiteDefaults UNTITLED =
      new SiteDefaults(
          Html.of("Daybook"),
          Html.EMPTY,
          new Author("Daybook"),
          Locale.ENGLISH,
          "",
          List.of(),
          Rights.NONE,
          SiteInfo.FEED_ENTRIES);

  static SiteDefaults of(Optional<Placed> home, ContentTree tree, Diagnostics all) {
    if (home.isEmpty()) {
      if (!tree.has(INDEX)) {
        all.warning(
            INDEX, "title", "is missing: it holds the site's title and the text of the home page");
      }
      return UNTITLED;
    }
    Diagnostics problems = all.of(home.get());
    SiteHeader header = SiteHeader.of(home.get().document());
    if (!problems.accepts(header, INDEX)) {
      return UNTITLED;
    }
    if (header.pageId().isEmpty()) {
      problems.warning(
          INDEX,
          "page-id",
          "page-id is missing, so a new title changes every feed id:"
              + " set it to a prefix such as tag:notes.example.com,2026:");
    }
    return of(header);
  }

  private static SiteDefaults of(SiteHeader header) {
    String author = header.authors().isEmpty() ? header.title() : header.authors().get(0);
    String language = header.lang().isEmpty() ? "en" : header.lang();
    return new SiteDefaults(
        header.heading(),
        header.subtitle(),
        new Author(author),
        Locale.forLanguageTag(language),
        header.pageId(),
        header.navigation(),
        header.rights(),
        header.feedEntries());
  }

  /** The permanent feed id of what is at a path (RFC 4287 §4.2.6). */
  String id(SitePath path) {
    if (!idPrefix.isEmpty()) {
      return idPrefix + path.encoded();
    }
    byte[] name = (title.text() + "\n" + path).getBytes(UTF_8);
    return "urn:uuid:" + UUID.nameUUIDFromBytes(name);
  }

  /** What the site says of itself; a name in the navigation that leads nowhere is a warning. */
  SiteInfo masthead(List<Page> pages, List<Section> sections, Diagnostics problems) {
    List<SitePath> all =
        Stream.concat(sections.stream().map(Section::path), pages.stream().map(Page::path))
            .toList();
    List<SitePath> chosen = new ArrayList<>();
    for (String name : navigation) {
      SitePath path = new SitePath(name + "/");
      if (all.contains(path)) {
        chosen.add(path);
      } else {
        problems.warning(
            INDEX,
            "page-navigation",
            "page-navigation names " + name + ", but there is no such section or page");
      }
    }
    return new SiteInfo(
        title,
        subtitle,
        author,
        id(SitePath.HOME),
        navigation.isEmpty() ? all : chosen,
        rights,
        feedEntries);
  }
}
