package org.daybook.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.daybook.document.Html;
import org.daybook.document.SourceReference;
import org.daybook.document.Text;
import org.daybook.document.Text.Citation;
import org.daybook.feed.format.FeedDocument;
import org.daybook.feed.format.FeedDocuments;
import org.daybook.site.Change;
import org.daybook.site.FeedAddress;
import org.daybook.site.Page;
import org.daybook.site.Section;
import org.daybook.site.Site;
import org.daybook.site.SiteFingerprintTest;
import org.daybook.site.SitePath;
import org.daybook.site.Visibility;
import org.daybook.testing.Note;
import org.daybook.testing.SiteBuilder;
import org.daybook.testing.Sites;
import org.daybook.testing.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A feed page has another fingerprint if any byte of it differs, and otherwise seldom. */
class FeedFingerprintsTest {
  private static final URI BASE = URI.create("https://notes.example/");
  private static final SitePath ICON = new SitePath("icon.svg");

  @ParameterizedTest
  @MethodSource("changes")
  void feedsWithOtherBytesHaveAnotherFingerprint(Change change) throws IOException {
    Site before = SiteFingerprintTest.parts().site();
    Site after = ((SiteFingerprintTest.Parts) change.value()).site();

    for (Feed feed : feeds(before).all()) {
      for (FeedDocument one : documents(before, feed.page())) {
        for (FeedDocument other : documents(after, feed.page())) {
          if (one.fingerprint().equals(other.fingerprint())) {
            assertThat(text(other)).isEqualTo(text(one));
          }
        }
      }
    }
  }

  static Stream<Change> changes() {
    // A section elsewhere than its entries cannot be.
    return Change.of(SiteFingerprintTest.parts())
        .filter(change -> !change.where().equals(".sections[0].page.path.value"));
  }

  @Test
  void changesThatFeedsDoNotShowKeepTheFingerprint() {
    Site before = SiteFingerprintTest.parts().site();

    assertThat(changes().filter(change -> !isSeen(before, change)))
        .extracting(Change::where)
        .contains(
            ".info.navigation[0].value",
            ".home.text.digest",
            ".pages[0].title.markup",
            ".sections[0].layout",
            ".sections[0].entries[0].status.label",
            ".sections[0].entries[0].facts[0].value",
            ".assets[0].digest");
  }

  @Test
  void entriesSharedWithAnEarlierStateKeepTheirFingerprints() {
    SiteFingerprintTest.Parts parts = SiteFingerprintTest.parts();
    Feeds before = feeds(parts.site());
    before.site().fingerprint();
    before.fingerprints();

    Change.of(parts)
        .filter(change -> !change.where().equals(".sections[0].page.path.value"))
        .forEach(
            change -> {
              Feeds after = feeds(((SiteFingerprintTest.Parts) change.value()).site());
              Feeds following = before.followedBy(after.site(), after.changes());
              assertThat(following.site().fingerprint())
                  .as(change.where())
                  .isEqualTo(after.site().fingerprint());
              assertThat(following.fingerprints())
                  .as(change.where())
                  .isEqualTo(after.fingerprints());
            });
  }

  @Test
  void aTextThatCitesAPageHasItsAddressAndTitle() {
    Site before = citing("about/", "About");

    assertThat(tag(citing("about/", "About"))).isEqualTo(tag(before));
    assertThat(tag(citing("moved/", "About"))).isNotEqualTo(tag(before));
    assertThat(tag(citing("about/", "Other"))).isNotEqualTo(tag(before));
  }

  private static boolean isSeen(Site before, Change change) {
    Site after = ((SiteFingerprintTest.Parts) change.value()).site();
    return !tag(after).equals(tag(before));
  }

  /** A site with an entry that cites this page, which is in no feed. */
  private static Site citing(String path, String title) {
    Citation citation = new Citation(new SourceReference("about.adoc", ""), Html.EMPTY);
    Text text = Texts.citing(Texts.of(""), citation);
    Page about =
        new Page(
            new SitePath(path),
            "about.adoc",
            new Html(title),
            Html.EMPTY,
            Locale.ENGLISH,
            Page.UNDATED,
            Visibility.PUBLIC,
            Text.EMPTY);
    Section notes = Sites.list(Note.at("notes/a/").saying(text));
    return new SiteBuilder().pages(about).sections(notes).build();
  }

  private static Feeds feeds(Site site) {
    return new Feeds(site, FeedChanges.NONE);
  }

  private static String tag(Site site) {
    return documents(site, SitePath.HOME).get(0).fingerprint();
  }

  private static List<FeedDocument> documents(Site site, SitePath page) {
    FeedDocuments feeds = new FeedDocuments(feeds(site), BASE, ICON);
    return Stream.of(FeedAddress.atom(page), FeedAddress.json(page))
        .flatMap(address -> feeds.at(address).stream())
        .toList();
  }

  private static String text(FeedDocument document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.writeTo(out);
    return out.toString(UTF_8);
  }
}
