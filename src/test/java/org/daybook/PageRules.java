package org.daybook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for each page of a site, however it is served. */
abstract class PageRules {
  @RegisterExtension static final Browser BROWSER = new Browser();
  private static final Path SCREENSHOTS = Path.of("target", "screenshots");

  private static final String FITS =
      "document.documentElement.scrollWidth <= document.documentElement.clientWidth";

  /** The URL of a path in the site. */
  abstract String url(String path);

  /** The name of a folder for pictures of the pages. */
  abstract String name();

  /** Each path in both themes at each of these widths. */
  static Stream<Arguments> viewsOf(List<String> paths, int... widths) {
    return paths.stream()
        .flatMap(
            path ->
                Stream.of(ColorScheme.LIGHT, ColorScheme.DARK)
                    .flatMap(
                        colours ->
                            IntStream.of(widths)
                                .mapToObj(width -> arguments(path, colours, width))));
  }

  @ParameterizedTest(name = "/{0} {1} {2}")
  @MethodSource("views")
  void everybodyCanUseIt(String path, ColorScheme colours, int width) throws IOException {
    Page page =
        BROWSER.open(new NewContextOptions().setColorScheme(colours).setViewportSize(width, 900));
    List<String> hosts = new ArrayList<>();
    page.onRequest(request -> hosts.add(URI.create(request.url()).getHost()));
    page.addInitScript(Axe.script());
    visit(page, path);
    page.screenshot(
        new Page.ScreenshotOptions().setFullPage(true).setPath(picture(path, colours, width)));

    assertThat(page.evaluate(FITS)).isEqualTo(true);
    assertThat(Axe.violations(page)).isEmpty();
    assertThat(hosts).containsOnly("127.0.0.1");
  }

  @ParameterizedTest(name = "/{0}")
  @MethodSource("paths")
  void fitsAWindowOfAnySizeEnlarged(String path) {
    Page page =
        BROWSER.open(new NewContextOptions().setViewportSize(640, 450).setDeviceScaleFactor(2));
    visit(page, path);

    assertThat(page.evaluate(FITS)).isEqualTo(true);
    page.setViewportSize(320, 225);
    assertThat(page.evaluate(FITS)).isEqualTo(true);
  }

  @ParameterizedTest(name = "/{0}")
  @MethodSource("paths")
  void everythingIsThereWithoutScripts(String path) {
    Page plain = BROWSER.open(new NewContextOptions().setJavaScriptEnabled(false));
    Page scripted = BROWSER.open();
    visit(plain, path);
    visit(scripted, path);

    assertThat(plain.locator("main").innerText())
        .isEqualTo(textWithout(scripted, ".summary, .copy"))
        .isNotBlank();
  }

  @ParameterizedTest(name = "/{0}")
  @MethodSource("paths")
  void everyStopOfTheTabKeyIsSeenAndTheFirstLeadsToTheText(String path) {
    Page page = BROWSER.open();
    visit(page, path);
    page.keyboard().press("Tab");
    assertThat(focused(page, "className")).isEqualTo("skip");
    page.keyboard().press("Enter");
    assertThat(focused(page, "localName")).isEqualTo("main");

    page.keyboard().press("Tab");
    while (!focused(page, "localName").equals("body")) {
      assertThat(page.evaluate("getComputedStyle(document.activeElement).outlineStyle"))
          .as("outline of %s", focused(page, "outerHTML"))
          .isNotEqualTo("none");
      page.keyboard().press("Tab");
    }
  }

  final void visit(Page page, String path) {
    String url = url(path);
    // Chromium complains in the console of a page that is not found.
    page.route(url, PageRules::found);
    page.navigate(url);
  }

  private static void found(Route route) {
    APIResponse response = route.fetch();
    route.fulfill(new Route.FulfillOptions().setResponse(response).setStatus(200));
  }

  private static String textWithout(Page page, String selector) {
    page.evaluate("(s) => document.querySelectorAll(s).forEach((it) => it.remove())", selector);
    return page.locator("main").innerText();
  }

  private static Object focused(Page page, String property) {
    return page.evaluate("document.activeElement." + property);
  }

  private Path picture(String path, ColorScheme colours, int width) {
    String name = path.isEmpty() ? "home" : path.replaceAll("/$", "").replaceAll("[/?:]+", "-");
    String scheme = colours.name().toLowerCase(Locale.ROOT);
    return SCREENSHOTS.resolve(name()).resolve(name + "-" + width + "-" + scheme + ".png");
  }
}
