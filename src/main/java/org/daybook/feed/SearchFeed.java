package org.daybook.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.daybook.document.Html;
import org.daybook.site.Entry;
import org.daybook.site.Site;
import org.daybook.site.SitePath;
import org.daybook.site.SitePaths;

/**
 * The feed of a search. It has one document and no archives, because an archive keeps its entries,
 * while any edit may bring an old entry into a search. It has no tombstones, because nobody records
 * what a search found before: an entry that no longer matches is missing from the next document.
 *
 * @param text of the search, with one blank between its words
 * @param found the newest entries that match it, newest first
 */
public record SearchFeed(String text, List<Entry> found) {
  private static final Pattern BLANKS = Pattern.compile("(?U)\\s+");

  public SearchFeed {
    text = BLANKS.matcher(text).replaceAll(" ");
    found = List.copyOf(found);
  }

  /** The query of the addresses of a search, with its question mark. */
  public static String query(String text) {
    return "?q=" + URLEncoder.encode(text, UTF_8).replace("+", "%20");
  }

  /** Its document, with those of the entries that feeds carry. */
  public FeedPage page(Feeds feeds) {
    Site site = feeds.site();
    SitePath page = SitePaths.page(SitePaths.SEARCH);
    List<FeedEntry> carried =
        found.stream()
            .map(feeds::carried)
            .flatMap(Optional::stream)
            .limit(site.info().feedEntries())
            .toList();
    Feed feed =
        new Feed(
            page,
            // Readers who differ in upper and lower case alone subscribe to the same.
            site.info().id(page.file(text.toLowerCase(Locale.ROOT))),
            new Html(Html.of(title(site)).markup() + " · " + site.info().title().markup()),
            Html.EMPTY,
            FeedPagination.of(carried, site.info().feedEntries()),
            List.of(),
            Feed.updated(carried.isEmpty() ? founded(site) : Instant.EPOCH, carried, List.of()),
            query(text));
    return new FeedPage(feed, 0, 0);
  }

  /** Its title in the site. */
  public String title(Site site) {
    Locale language = site.home().language();
    return site.info().messages(language, language).text("search.feed", text);
  }

  private static Instant founded(Site site) {
    return FeedSet.founded(SitePath.HOME, site);
  }
}
