package org.daybook;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sites in other languages than English, in a browser. */
class LanguagesIT {
  @RegisterExtension private static final Browser BROWSER = new Browser();
  @RegisterExtension private static final BundledSite GERMAN = site("de");
  @RegisterExtension private static final BundledSite JAPANESE = site("ja");
  @RegisterExtension private static final BundledSite ARABIC = site("ar");

  private static final Map<String, BundledSite> SITES =
      Map.of("de", GERMAN, "ja", JAPANESE, "ar", ARABIC);
  private static final Path SCREENSHOTS = Path.of("target", "screenshots");
  private static final String FITS =
      "document.documentElement.scrollWidth <= document.documentElement.clientWidth";

  @ParameterizedTest(name = "{0}/{1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          de |              | ltr | Abonnieren · Suche        | 16. Mai
          de | notes/queue/ | ltr | Anmerkung                 | 16. Mai 2026
          de | archive/2026/ | ltr | Archiv                   | Mai
          de | search/?q=x  | ltr | Keine Treffer             | So lässt sich suchen
          ja |              | ltr | 購読 · 検索               | 5月16日
          ja | notes/queue/ | ltr | 注記                      | 2026年5月16日
          ja | archive/     | ltr | アーカイブ                | 2026年
          ar |              | rtl | اشتراك · بحث              | ١٦ مايو
          ar | notes/queue/ | rtl | ملاحظة                    | ١٦ مايو ٢٠٢٦
          ar | feeds/       | rtl | كل شيء، أو قسم واحد       | OPML
          """)
  void pageSpeaksTheLanguageOfTheSite(
      String language, String path, String direction, String words, String others)
      throws IOException {
    Map<Integer, ColorScheme> screens = Map.of(360, ColorScheme.DARK, 1440, ColorScheme.LIGHT);
    for (int width : screens.keySet()) {
      Page page = page(language, path == null ? "" : path, screens.get(width), width);

      assertThat(page.evaluate("document.documentElement.lang")).isEqualTo(language);
      assertThat(page.evaluate("getComputedStyle(document.documentElement).direction"))
          .isEqualTo(direction);
      assertThat(page.locator("main").innerText()).containsIgnoringCase(words);
      assertThat(page.locator("main").innerText()).containsIgnoringCase(others);
      assertThat(page.evaluate(FITS)).isEqualTo(true);
      assertThat(Axe.violations(page)).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({"de, kopieren, Design: automatisch", "ja, コピー, テーマ：自動", "ar, نسخ, المظهر: تلقائي"})
  void scriptsSpeakTheLanguageOfThePage(String language, String copy, String theme)
      throws IOException {
    Page page = page(language, "notes/queue/", ColorScheme.LIGHT, 1440);

    assertThat(page.locator("button.copy").innerText()).isEqualToIgnoringCase(copy);
    assertThat(page.locator("button[name=theme]").innerText()).isEqualTo(theme);
    assertThat(page.evaluate("getComputedStyle(document.querySelector('pre')).direction"))
        .isEqualTo("ltr");
  }

  private static Page page(String language, String path, ColorScheme colours, int width)
      throws IOException {
    Page page =
        BROWSER.open(new NewContextOptions().setColorScheme(colours).setViewportSize(width, 900));
    page.addInitScript(Axe.script());
    page.navigate(SITES.get(language).url(path));
    String name = language + "-" + path.replaceAll("\\W+", "-") + "-" + width + "-" + colours;
    page.screenshot(
        new Page.ScreenshotOptions().setFullPage(true).setPath(SCREENSHOTS.resolve(name + ".png")));
    return page;
  }

  private static BundledSite site(String language) {
    return new BundledSite(
        Path.of("src/test/content", language), Path.of("target", "languages", language));
  }
}
