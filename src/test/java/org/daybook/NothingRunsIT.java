package org.daybook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.daybook.conversion.AuthorTrust;
import org.daybook.site.Entry;
import org.daybook.theme.ThemeFolder;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Scripts in everything that authors, the theme and addresses can say, in a browser: none runs. */
class NothingRunsIT {
  @RegisterExtension private static final Browser BROWSER = new Browser();

  /** Does to each element what a reader may do, and follows each link that is not one of HTTP. */
  private static final String TOUCH =
      """
      () => {
        addEventListener('submit', event => event.preventDefault(), true);
        const events = ['mouseover', 'pointerover', 'focus', 'input', 'change', 'toggle',
          'beforetoggle', 'submit', 'animationstart', 'begin'];
        for (const element of document.querySelectorAll('*')) {
          for (const event of events) {
            element.dispatchEvent(new Event(event));
          }
          const link = element.href?.baseVal ?? element.href ?? element.getAttribute?.('href');
          if (link ? !/^(https?:|[#.\\/?\\w-]*$)/.test(link) : element.matches?.(
              'button:not([name]), input, area, details, dialog, summary')) {
            element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
          }
        }
      }""";

  private static final int TOGETHER = 10;
  private static final String OEMBED = "_/oembed?url=https%3A%2F%2Fnotes.example%2F";

  @TempDir private static Path folder;
  private static Vectors vectors;
  private static Map<AuthorTrust, ScriptedSite> sites;
  private final Set<String> ran = new TreeSet<>();

  @BeforeAll
  static void publish() throws IOException {
    vectors = new Vectors();
    Path content = new HostileFolder(folder.resolve("content"), vectors).write();
    sites = new LinkedHashMap<>();
    for (AuthorTrust trust : AuthorTrust.values()) {
      Path work = folder.resolve("" + trust);
      ScriptedSite site = new ScriptedSite(content, work, trust, ThemeFolder.none());
      sites.put(trust, site);
      assertThat(site.site().sections().stream().mapToLong(it -> it.entries().size()).sum())
          .as("entries that are published")
          .isGreaterThan(270);
    }
  }

  @AfterAll
  static void close() {
    sites.values().forEach(ScriptedSite::close);
  }

  @Test
  void theMarkupRunsWhereNothingProtectsAPage() throws IOException {
    Page page = window(new NewContextOptions());
    List<String> html = Vectors.html();
    for (String vector : html) {
      show(page, vectors.numbered(vector));
    }

    BROWSER.expectedComplaints();
    assertThat(ran).hasSizeGreaterThan(html.size() * 2 / 3);
  }

  @ParameterizedTest
  @CsvSource({"TRUSTED, true", "UNTRUSTED, true", "TRUSTED, false"})
  void nothingRunsOnAnyPage(AuthorTrust trust, boolean withoutPolicy) {
    Page page = window(new NewContextOptions().setBypassCSP(withoutPolicy));
    Set<String> visited = visitAll(page, sites.get(trust));

    assertThat(visited).hasSizeGreaterThan(60);
    assertThat(ran).isEmpty();
    assertThat(BROWSER.expectedComplaints()).allMatch(NothingRunsIT::isHarmless);
  }

  @ParameterizedTest
  @EnumSource
  void nothingRunsInAPageThatShowsAFragmentOrAFeed(AuthorTrust trust) throws IOException {
    Page page = window(new NewContextOptions());
    List<String> fragments = fragments(sites.get(trust));
    for (int i = 0; i < fragments.size(); i += TOGETHER) {
      List<String> some = fragments.subList(i, Math.min(i + TOGETHER, fragments.size()));
      show(page, String.join("\n<hr>\n", some));
    }

    assertThat(fragments).hasSizeGreaterThan(100);
    assertThat(ran).isEmpty();
    assertThat(BROWSER.expectedComplaints()).allMatch(NothingRunsIT::isHarmless);
  }

  @ParameterizedTest
  @EnumSource
  void nothingRunsInAFileThatIsOpened(AuthorTrust trust) throws IOException {
    ScriptedSite site = sites.get(trust);
    List<String> files = new ArrayList<>();
    site.site().assets().forEach(asset -> files.add(asset.path().encoded()));
    Page page = window(new NewContextOptions());
    files.forEach(file -> visit(page, site.url(file)));

    assertThat(files).hasSizeGreaterThan(10);
    assertThat(ran).isEmpty();
    BROWSER.expectedComplaints();
  }

  @ParameterizedTest
  @EnumSource
  void nothingRunsInASummary(AuthorTrust trust) {
    Page page = window(new NewContextOptions().setBypassCSP(true));
    page.navigate(sites.get(trust).url("notes/long/"));
    for (int count : new int[] {3, 5, 8}) {
      LongEntry.summarize(page, count);
      page.evaluate(TOUCH);
    }

    assertThat(page.locator(".sheet").innerText()).contains("ran(");
    assertThat(ran).isEmpty();
    assertThat(BROWSER.expectedComplaints()).allMatch(NothingRunsIT::isHarmless);
  }

  @Test
  void nothingOfAnAddressRuns() throws IOException {
    ScriptedSite site = sites.get(AuthorTrust.TRUSTED);
    Page page = window(new NewContextOptions().setBypassCSP(true));
    for (String vector : Vectors.texts()) {
      String text = vector.replace("RUN", "ran('address')");
      for (String place : List.of("@", "notes/@/", "tags/all/?@#@", "_/embed/latest?section=@")) {
        visit(page, site.url(place.replace("@", text)));
        visit(page, site.url(place.replace("@", encoded(text))));
      }
    }
    assertThat(ran).isEmpty();
    assertThat(BROWSER.expectedComplaints()).allMatch(NothingRunsIT::isHarmless);
  }

  @Test
  void thePolicyAloneHolds() throws IOException {
    ScriptedSite site = sites.get(AuthorTrust.TRUSTED);
    Page page = window(new NewContextOptions());
    for (String vector : Vectors.html()) {
      page.route(site.url("about/"), route -> insert(route, vectors.numbered(vector)));
      visit(page, site.url("about/"));
      page.unroute(site.url("about/"));
    }

    assertThat(ran).isEmpty();
    assertThat(BROWSER.expectedComplaints()).hasSizeGreaterThan(50);
  }

  @Test
  void nothingOfAThemeRunsButItsScripts() throws IOException {
    Path theme = Files.createDirectories(folder.resolve("theme"));
    String named = "<script>ran('expected')</script>";
    List<String> closed = Vectors.html().stream().filter(NothingRunsIT::closes).toList();
    StringBuilder header = new StringBuilder(named);
    closed.forEach(vector -> header.append('\n').append(vectors.numbered(vector)));
    Files.writeString(theme.resolve("header.html"), header);
    Files.writeString(
        theme.resolve("theme.css"),
        "/* </style><script>ran(1)</script> */ @import 'javascript:ran(2)';"
            + " p { background: url(\"javascript:ran(3)\"); content: '</style><img onerror=ran(4)>' }");
    Files.writeString(
        theme.resolve("logo.svg"),
        "<svg xmlns='http://www.w3.org/2000/svg' onload='ran(5)'><script>ran(6)</script></svg>");
    ThemeFolder read = ThemeFolder.at(theme, InstantSource.system(), "");
    try (ScriptedSite site =
        new ScriptedSite(
            folder.resolve("content"), folder.resolve("TRUSTED"), AuthorTrust.TRUSTED, read)) {
      Page page = window(new NewContextOptions());
      for (String path : List.of("about/", "nothing/", "")) {
        visit(page, site.url(path));
        Jsoup.parse(page.content(), page.url())
            .select("[href*=_/theme/], [src*=_/theme/]")
            .forEach(file -> visit(page, file.absUrl(file.hasAttr("src") ? "src" : "href")));
      }
    }

    assertThat(closed).hasSizeGreaterThan(30);
    assertThat(ran).containsExactly("expected");
    BROWSER.expectedComplaints();
  }

  /** A window that tells what runs in it. */
  private Page window(NewContextOptions options) {
    Page page = BROWSER.open(options);
    page.exposeFunction("ran", arguments -> ran.add(vector(arguments[0])));
    page.onDialog(dialog -> dialog.dismiss());
    page.navigate("about:blank");
    return page;
  }

  private static String vector(Object number) {
    return number instanceof Integer known ? vectors.at(known) : String.valueOf(number);
  }

  /** Opens every page to which links lead, and all embeds. */
  private static Set<String> visitAll(Page page, ScriptedSite site) {
    Set<String> visited = new TreeSet<>();
    Deque<String> open = new ArrayDeque<>(List.of("", "atom.xml", "feed.json", "notes/tex-0/"));
    entries(site)
        .forEach(entry -> open.add("_/embed/entries/" + entry.path().encoded() + "?frame"));
    while (!open.isEmpty()) {
      String path = open.pop();
      if (visited.add(path)) {
        visit(page, site.url(path));
        links(page, site).forEach(open::add);
      }
    }
    return visited;
  }

  /** The entries with pages worth a visit. Those of the board are all on its pages. */
  private static Stream<Entry> entries(ScriptedSite site) {
    return site.site().sections().stream()
        .flatMap(section -> section.entries().stream())
        .filter(entry -> !entry.path().top().equals("focus"));
  }

  private static List<String> links(Page page, ScriptedSite site) {
    return Jsoup.parse(page.content(), page.url()).select("a[href]").stream()
        .map(link -> link.absUrl("href").replaceFirst("#.*", ""))
        .filter(
            url -> url.startsWith(site.url("")) && (url.endsWith("/") || url.contains("?frame")))
        .map(url -> url.substring(site.url("").length()))
        .filter(path -> !path.matches("focus/(?!page/).+"))
        .toList();
  }

  /** What pages of other sites and feed readers show, as they get it. */
  private static List<String> fragments(ScriptedSite site) throws IOException {
    List<String> fragments = new ArrayList<>();
    Jsoup.parse(read(site, "atom.xml"), Parser.xmlParser()).select("[type=html]").stream()
        .map(Element::wholeText)
        .forEach(fragments::add);
    fragments.add(read(site, "_/embed/latest?limit=50"));
    for (String path : entries(site).map(entry -> entry.path().encoded()).toList()) {
      fragments.add(read(site, "_/embed/entries/" + path));
      html(read(site, "_/api/v1/entries/" + path.replaceAll("/$", "")), fragments);
      html(read(site, OEMBED + path), fragments);
    }
    return fragments;
  }

  /** Adds the members of a JSON object that are HTML. */
  private static void html(String json, List<String> fragments) throws JsonProcessingException {
    for (var member : new ObjectMapper().readTree(json).properties()) {
      if (member.getKey().matches("html|.*Html")) {
        fragments.add(member.getValue().asText());
      }
    }
  }

  private static String read(ScriptedSite site, String path) {
    try (var in = URI.create(site.url(path)).toURL().openStream()) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }

  private static void show(Page page, String html) {
    try {
      page.navigate("about:blank");
      page.evaluate("html => { document.open(); document.write(html); document.close(); }", html);
      page.waitForTimeout(30);
      page.evaluate(TOUCH);
      page.waitForTimeout(10);
    } catch (PlaywrightException e) {
      // The markup has led the window elsewhere.
    }
  }

  private static void visit(Page page, String url) {
    try {
      page.navigate(url);
      page.evaluate(TOUCH);
    } catch (PlaywrightException e) {
      // A file that is saved and not shown, or an address that a browser does not ask for.
    }
  }

  private static void insert(Route route, String markup) {
    var response = route.fetch();
    String text = response.text().replace("About this site.", "</p>" + markup);
    route.fulfill(new Route.FulfillOptions().setResponse(response).setBody(text));
  }

  /**
   * Pictures that are missing, or in embeds at the site's public URL, and a link to write a mail.
   */
  private static boolean isHarmless(String complaint) {
    return complaint.matches("(?s)Failed to load.*|.*notes\\.example.*|.*mailto:.*");
  }

  private static boolean closes(String html) {
    return html.matches("(?!<script)<(\\w+)[^<>]*>[^<>]*</\\1>");
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8).replace("+", "%20");
  }
}
