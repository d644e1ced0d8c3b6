package org.daybook.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.daybook.document.Html;
import org.daybook.io.FieldWriter;
import org.daybook.language.Messages;
import org.daybook.theme.Theme;

/**
 * The description of a site, as every page and every feed has it.
 *
 * @param title inline markup
 * @param subtitle inline markup, may be empty
 * @param author of entries that name none
 * @param id the feed's permanent IRI (RFC 4287 §4.2.6)
 * @param navigation the pages that every page links to, in this order
 * @param rights in texts that have none of their own
 * @param feedEntries how many entries a document of a feed has at most, from 1
 * @param perPage how many entries a page of a list has, from 1, where a section sets nothing else
 * @param editTemplate the URL where a source is edited, with {@value #FILE} in place of its path;
 *     or empty
 * @param theme the look that the operator has chosen
 */
public record SiteInfo(
    Html title,
    Html subtitle,
    Author author,
    String id,
    List<SitePath> navigation,
    Rights rights,
    int feedEntries,
    int perPage,
    String editTemplate,
    Theme theme) {
  /** The placeholder of a file's path in a template of URLs. */
  public static final String FILE = ":path";

  /** The number of entries in a document of a feed where the site sets none. */
  public static final int FEED_ENTRIES = 30;

  /** The number of entries on a page of a list where the site sets none. */
  public static final int PER_PAGE = 50;

  /** The title of a site whose home page nobody wrote. */
  public static final String UNTITLED = "Daybook";

  private static final String UUID_URN = "urn:uuid:";

  public SiteInfo {
    navigation = List.copyOf(navigation);
  }

  /**
   * The description without the words of a home page that is hidden: only what is no text stays.
   */
  SiteInfo untitled() {
    return new SiteInfo(
        Html.of(UNTITLED),
        Html.EMPTY,
        new Author(UNTITLED),
        id,
        navigation,
        Rights.NONE,
        feedEntries,
        perPage,
        "",
        theme);
  }

  /** The same description with another navigation. */
  SiteInfo withNavigation(List<SitePath> other) {
    return new SiteInfo(
        title, subtitle, author, id, other, rights, feedEntries, perPage, editTemplate, theme);
  }

  /** The path of the icon that the theme has in place of Daybook's. */
  public Optional<SitePath> icon() {
    return theme.icon().map(name -> SitePaths.theme(theme, name));
  }

  /** The words for readers of a text, which are the site's if there are none in its language. */
  public Messages messages(Locale text, Locale site) {
    return theme.translations().messages(text, site);
  }

  /** The permanent IRI of the feed that belongs to a page. */
  public String id(SitePath page) {
    if (page.equals(SitePath.HOME) || !id.startsWith(UUID_URN)) {
      return id + page.encoded();
    }
    return UUID_URN + UUID.nameUUIDFromBytes((id + "\n" + page).getBytes(UTF_8));
  }

  /** The URL where the source of a page is edited, if the site's authors name one. */
  public Optional<String> editUrl(Page page) {
    return Optional.of(editTemplate)
        .filter(template -> !template.isEmpty())
        .map(template -> template.replace(FILE, encoded(page.source())));
  }

  private static String encoded(String file) {
    return URLEncoder.encode(file, UTF_8).replace("+", "%20").replace("%2F", "/");
  }

  /** Writes every component. */
  public void writeTo(FieldWriter out) {
    out.text(title.markup()).text(subtitle.markup());
    author.writeTo(out);
    out.text(id).list(navigation, (to, path) -> to.text(path.value()));
    rights.writeTo(out);
    out.number(feedEntries).number(perPage).text(editTemplate).text(theme.fingerprint());
  }
}
