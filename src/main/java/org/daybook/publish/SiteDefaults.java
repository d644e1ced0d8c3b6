package org.daybook.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.function.Predicate.not;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.daybook.document.AsciiDocNames;
import org.daybook.document.Html;
import org.daybook.document.Rule;
import org.daybook.publish.Placed.Version;
import org.daybook.publish.header.SiteHeader;
import org.daybook.site.Author;
import org.daybook.site.Page;
import org.daybook.site.Rights;
import org.daybook.site.Section;
import org.daybook.site.SiteInfo;
import org.daybook.site.SitePath;
import org.daybook.theme.Theme;

/**
 * The site's own values, which are the defaults of its pages.
 *
 * @param author the author of entries that name none
 * @param language the language of texts that name none
 * @param idPrefix the beginning of every feed id, or empty
 * @param navigation top-level names in the author's order, or none
 * @param rights the rights in texts that say nothing of their own
 * @param feedEntries the greatest number of entries in a document of a feed
 * @param perPage the number of entries on a page of a list
 * @param editTemplate the URL where a source is edited, with its path left open; or empty
 */
record SiteDefaults(
    Html title,
    Html subtitle,
    Author author,
    Locale language,
    String idPrefix,
    List<String> navigation,
    Rights rights,
    int feedEntries,
    int perPage,
    String editTemplate) {

  private static final SiteDefaults UNTITLED =
      new SiteDefaults(
          Html.of(SiteInfo.UNTITLED),
          Html.EMPTY,
          new Author(SiteInfo.UNTITLED),
          Locale.ENGLISH,
          "",
          List.of(),
          Rights.NONE,
          SiteInfo.FEED_ENTRIES,
          SiteInfo.PER_PAGE,
          "");

  /**
   * The defaults that the content folder's own index sets; one that is missing is a warning. An
   * index that some readers do not see sets no author, who would be named elsewhere.
   */
  static SiteDefaults of(
      Optional<Placed<SiteHeader>> home, HiddenByAuthor hidden, Diagnostics diagnostics) {
    if (home.isEmpty()) {
      if (hidden.tree().meant(AsciiDocNames.INDEX).isEmpty()) {
        diagnostics.add(
            Rule.MISSING_HOME,
            AsciiDocNames.INDEX,
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
          .add(
              Rule.MISSING_ID,
              home.get().source(),
              "page-id",
              "page-id is missing, so a new title changes every feed id:"
                  + " set it to a prefix such as tag:notes.example.com,2026:");
    }
    return of(home.get(), isLimited(home.get(), hidden));
  }

  private static SiteDefaults of(Placed<SiteHeader> home, boolean limited) {
    SiteHeader header = home.header();
    String author =
        header.author().stream().filter(not(String::isBlank)).findFirst().orElse(header.title());
    return new SiteDefaults(
        home.document().title(),
        header.subtitle(),
        limited ? UNTITLED.author() : new Author(author),
        header.page().language(Locale.ENGLISH),
        header.pageId(),
        header.navigation(),
        header.rights(),
        header.feedEntries(),
        header.perPage(),
        header.pageEditUrl());
  }

  private static boolean isLimited(Placed<SiteHeader> home, HiddenByAuthor hidden) {
    return hidden.visibility(home.source()).isLimited() || hidden.inHeader(home).isLimited();
  }

  /** The home page of a site for which nobody wrote one. */
  Page unwrittenHome() {
    return Page.unwritten(SitePath.HOME, title, language);
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
  SiteInfo siteInfo(
      List<Page> pages, List<Section> sections, Theme theme, Diagnostics diagnostics) {
    List<Page> all = Stream.concat(sections.stream().map(Section::page), pages.stream()).toList();
    return new SiteInfo(
        title,
        subtitle,
        author,
        feedId(SitePath.HOME),
        Navigation.of(navigation, all, diagnostics),
        rights,
        feedEntries,
        perPage,
        editTemplate,
        theme);
  }
}
