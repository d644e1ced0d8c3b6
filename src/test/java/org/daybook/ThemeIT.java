package org.daybook;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.daybook.html.ThemeAssets;
import org.daybook.theme.ThemeFolder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Themes in a browser: those of the manual, and one with scripts. */
class ThemeIT {
  @RegisterExtension private static final Browser BROWSER = new Browser();

  private static final Path EXAMPLES = Path.of("content", "manual", "_partials", "theme");
  private static final Path SCREENSHOTS = Path.of("target", "screenshots");
  private static final Map<String, BundledSite> SITES = new HashMap<>();

  @TempDir private static Path scripts;

  @BeforeAll
  static void publish() throws IOException {
    Files.writeString(
        scripts.resolve("header.html"),
        "<p id='said'>-</p>"
            + "<script>document.getElementById('said').textContent = 'ran'</script>");
    for (String name : new String[] {"plain", "dense", "portal"}) {
      publish(name, EXAMPLES.resolve(name));
    }
    publish("scripts", scripts);
  }

  @AfterAll
  static void close() {
    SITES.values().forEach(site -> site.afterAll(null));
  }

  @ParameterizedTest
  @CsvSource({
    "plain,LIGHT",
    "plain,DARK",
    "dense,LIGHT",
    "dense,DARK",
    "portal,LIGHT",
    "portal,DARK"
  })
  void exampleOfTheManualIsReadableByEverybody(String name, ColorScheme colours)
      throws IOException {
    Page page =
        BROWSER.open(new NewContextOptions().setColorScheme(colours).setViewportSize(960, 600));
    page.addInitScript(Axe.script());
    for (String path : new String[] {"notes/own-process/", "focus/", ""}) {
      page.navigate(SITES.get(name).url(path));
      assertThat(Axe.violations(page)).as(path).isEmpty();
    }
    String file = name + "-" + colours.name().toLowerCase(Locale.ROOT) + ".png";
    page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve("theme-" + file)));
    page.setViewportSize(320, 600);
    assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(320);
  }

  @Test
  void inlineScriptOfTheThemeRuns() {
    Page page = BROWSER.open();
    page.navigate(SITES.get("scripts").url("notes/"));

    assertThat(page.locator("#said").textContent()).isEqualTo("ran");
  }

  private static void publish(String name, Path folder) throws IOException {
    String stylesheet = ThemeAssets.bundled().stylesheetContent();
    ThemeFolder theme = ThemeFolder.at(folder, InstantSource.system(), stylesheet);
    BundledSite site = new BundledSite(theme);
    site.beforeAll(null);
    SITES.put(name, site);
    assertThat(theme.diagnostics()).isEmpty();
  }
}
