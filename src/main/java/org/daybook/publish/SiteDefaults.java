package org.daybook.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.daybook.document.Html;
import org.daybook.publish.Placed.Version;
import org.daybook.publish.header.SiteHeader;
import org.daybook.site.Author;
import org.daybook.site.Page;
import org.daybook.site.Rights;
import org.daybook.site.Section;
import org.daybook.site.SiteInfo;
import org.daybook.site.SitePath;
import org.daybook.source.ContentTree;

/**
 * The site's own values, which are the defaults of its pages.
 *
 * @param author the author of entries that name none
 * @param language the language of texts that name none
 * @param idPrefix the beginning of every feed id, or empty
 * @param navigation top-level names in the author's order, or none
 * @param rights the rights in texts that say nothing of their own
 * @param feedEntries the greatest number of entries in a document of a feed
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

  static final String INDEX = "index.adoc";
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

  /** The defaults that the content folder's own index sets; one that is missing is a warning. */
  static SiteDefaults of(
      Optional<Placed<SiteHeader>> home, ContentTree tree, Diagnostics diagnostics) {
    if (home.isEmpty()) {
      if (!tree.has(INDEX)) {
        diagnostics.warning(
            INDEX,
            "title",
            "is missing: add it, because it holds the site's title and the text of the home page");
      }
      return UNTITLED;
    }
    if (home.get().version() == Version.WITHOUT_OPTIONS) {
      return UNTITLED;
    }
    if (home.get().header().pageId().isEmpty()) {
      diagnostics
          .reportedFor(home.get())
          .warning(
              INDEX,
              "page-id",
              "page-id is missing, so a new title changes every feed id:"
                  + " set it to a prefix such as tag:notes.example.com,2026:");
    }
    return of(home.get().document().title(), home.get().header());
  }

  private static SiteDefaults of(Html title, SiteHeader header) {
    String author = header.author().isEmpty() ? header.title() : header.author().get(0);
    return new SiteDefaults(
        title,
        header.subtitle(),
        new Author(author),
        header.page().language(Locale.ENGLISH),
        header.pageId(),
        header.navigation(),
        header.rights(),
        header.feedEntries());
  }

  /** The permanent feed id of the page at a path (RFC 4287 §4.2.6). */
  String feedId(SitePath path) {
    if (!idPrefix.isEmpty()) {
      return idPrefix + path.encoded();
    }
    byte[] name = (title.text() + "\n" + path).getBytes(UTF_8);
    return "urn:uuid:" + UUID.nameUUIDFromBytes(name);
  }

  /** The site's information about itself; an unknown name in the navigation is a warning. */
  SiteInfo siteInfo(List<Page> pages, List<Section> sections, Diagnostics diagnostics) {
    List<SitePath> all =
        Stream.concat(sections.stream().map(Section::path), pages.stream().map(Page::path))
            .toList();
    return new SiteInfo(
        title,
        subtitle,
        author,
        feedId(SitePath.HOME),
        Navigation.of(navigation, all, diagnostics),
        rights,
        feedEntries);
  }
}
