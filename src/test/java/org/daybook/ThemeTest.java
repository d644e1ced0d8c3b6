package org.daybook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daybook.site.Site;
import org.daybook.testing.Note;
import org.daybook.testing.SiteBuilder;
import org.daybook.testing.Sites;
import org.daybook.theme.ThemeFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A theme on the pages of a site, as HTTP clients get them. */
class ThemeTest {
  private static final Pattern STYLESHEET = Pattern.compile("href=\"([^\"]*theme\\.css)\"");

  @TempDir Path folder;
  private final AtomicReference<Site> site = new AtomicReference<>();
  private final InProcess application = new InProcess(site::get);
  private ThemeFolder theme;

  @BeforeEach
  void publish() throws IOException {
    Files.writeString(folder.resolve("theme.css"), ":root { --ink: #000 }");
    Files.writeString(folder.resolve("logo.svg"), "<svg/>");
    Files.writeString(
        folder.resolve("header.html"),
        "<nav><a href='site:notes/'>Notes</a><img src='theme:logo.svg' alt=''>"
            + "<a href='https://portal.example/'>Portal</a></nav><script>run()</script>");
    theme = ThemeFolder.at(folder, InstantSource.system(), "");
    publishAgain();
  }

  @Test
  void linksOfTheThemeLeadThereFromEveryPage() {
    assertThat(page("")).contains("href=\"./notes/\"", "href=\"https://portal.example/\"");
    assertThat(page("notes/a/"))
        .contains("href=\"../../notes/\"")
        .containsPattern("<nav>.*src=\"\\.\\./\\.\\./_/theme/[0-9a-f]{16}/logo\\.svg\"");
  }

  @Test
  void wordsOfTheThemeStandInForTheArchivesLetterByLetter() throws IOException {
    Files.writeString(
        folder.resolve("messages.properties"),
        "error.404.title=Nothing <b>here</b> & there\nsubscribe=Follow\npage={0}: <i>{1}</i>\n"
            + "subscribe.next=<!-- {0} & more\n");
    String tag = application.get("feeds/").header("ETag");
    publishAgain();

    assertThat(page("none/")).contains("<h1>Nothing &lt;b").doesNotContain("<b>here");
    assertThat(page("feeds/")).contains("<h1>Follow</h1>");
    assertThat(page("notes/a/"))
        .contains("&lt;!-- <a href=\"../../feeds/\">Subscribe</a> &amp; more");
    assertThat(application.get("feeds/").header("ETag")).isNotEqualTo(tag);
  }

  @Test
  void policyAllowsTheThemesInlineScriptAndNoOther() {
    assertThat(application.get("notes/a/").header("Content-Security-Policy"))
        .contains("script-src 'self' 'sha256-AvyuiL0SD1mVY3NNxR+V2uo+lhk6RMFrytWmRt6CrJQ=';")
        .contains("style-src 'self';");
    assertThat(application.get("none/").header("Content-Security-Policy"))
        .contains("'sha256-AvyuiL0SD1mVY3NNxR+V2uo+lhk6RMFrytWmRt6CrJQ='");
    assertThat(application.get("atom.xml").header("Content-Security-Policy"))
        .doesNotContain("sha256");
  }

  @Test
  void styleSheetFollowsDaybooksAndNeverChangesAtItsAddress() {
    String page = page("");
    InProcess.Answer css = application.get(stylesheet(page));

    assertThat(page.indexOf("theme.css")).isGreaterThan(page.indexOf("site.css"));
    assertThat(css.text()).isEqualTo(":root { --ink: #000 }");
    assertThat(css.header("Content-Type")).isEqualTo("text/css;charset=utf-8");
    assertThat(css.header("Cache-Control")).isEqualTo("public, max-age=31536000, immutable");
  }

  @Test
  void anotherThemeChangesEveryTagAndRedirectsFromTheFormerAddress() throws IOException {
    String tag = application.get("notes/a/").header("ETag");
    String former = stylesheet(page(""));

    Files.writeString(folder.resolve("theme.css"), ":root { --ink: #111 }");
    publishAgain();

    assertThat(application.get("notes/a/").header("ETag")).isNotEqualTo(tag);
    assertThat(application.get("notes/a/", "If-None-Match", tag).status()).isEqualTo(200);
    InProcess.Answer moved = application.get(former);
    assertThat(moved.status()).isEqualTo(307);
    assertThat(application.get(former.replace("theme.css", "none.css")).status()).isEqualTo(404);
    assertThat(moved.header("Location")).isEqualTo(stylesheet(page("")).replace("_/theme/", "../"));
  }

  @Test
  void markupOfTheThemeIsNotInFeeds() {
    assertThat(page("atom.xml")).doesNotContain("Portal", "_/theme/");
  }

  @Test
  void feedsAndTheInstalledSiteHaveTheIconOfTheTheme() throws IOException {
    String before = application.get("atom.xml").header("ETag");

    Files.writeString(folder.resolve("favicon.svg"), "<svg/>");
    publishAgain();

    assertThat(page("atom.xml")).containsPattern("<icon>http\\S+/_/theme/\\w{16}/favicon\\.svg<");
    assertThat(page("feed.json")).containsPattern("\"favicon\" ?: ?\"http\\S+/theme/\\w{16}/fav");
    assertThat(page("site.webmanifest")).containsPattern("theme/\\w{16}/favicon\\.svg");
    assertThat(application.get("atom.xml").header("ETag")).isNotEqualTo(before);
  }

  private String page(String path) {
    return application.get(path).text();
  }

  private void publishAgain() {
    theme.look();
    site.set(
        new SiteBuilder()
            .sections(Sites.of(Note.at("notes/a/")).sections().get(0))
            .theme(theme.theme())
            .build());
  }

  private static String stylesheet(String page) {
    Matcher link = STYLESHEET.matcher(page);
    assertThat(link.find()).isTrue();
    return link.group(1);
  }
}
