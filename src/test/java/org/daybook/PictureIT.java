package org.daybook;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pictures and sound of a text in a browser. */
class PictureIT {
  @RegisterExtension private static final Browser BROWSER = new Browser();

  @RegisterExtension
  private static final BundledSite SITE =
      new BundledSite(Path.of("src/test/content/pictures"), Path.of("target/pictures"));

  private static final String CLEAR = "rgba(0, 0, 0, 0)";
  private static final String PAPER = "rgb(253, 252, 249)";
  private static final String GROUNDS =
      "[...document.querySelectorAll('.text img')].map((it) => getComputedStyle(it).backgroundColor)";

  /** The texts whose contrast with the last shape behind their middle is less than 4.5. */
  private static final String UNREADABLE =
      """
      (() => {
        const luminance = (colour) => colour.match(/[\\d.]+/g).slice(0, 3)
          .map((c) => (c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4))
          .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
        const behind = (text) => {
          const { x, y, width, height } = text.getBBox();
          const at = new DOMPoint(x + width / 2, y + height / 2);
          const shapes = [...text.parentNode.children];
          return shapes.slice(0, shapes.indexOf(text)).reverse().find((it) =>
            it.localName !== "text" && getComputedStyle(it).fill !== "none"
              && it.getAttribute("fill-opacity") === null && it.isPointInFill(at));
        };
        return [...document.querySelectorAll("svg text")].filter((text) => {
          const [a, b] = [text, behind(text)].map((it) => luminance(getComputedStyle(it).fill));
          return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05) < 4.5;
        }).map((text) => text.textContent);
      })()""";

  @Test
  void darkPageHasPaperBehindPicturesUnlessTheAuthorSaysThatTheyNeedNone() {
    assertThat(grounds(at(ColorScheme.DARK))).containsExactly(PAPER, CLEAR, PAPER, CLEAR, PAPER);
  }

  @Test
  void lightPageAndPrintHaveNothingBehindPictures() {
    Page printed = at(ColorScheme.DARK);
    printed.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

    assertThat(grounds(at(ColorScheme.LIGHT))).hasSize(5).containsOnly(CLEAR);
    assertThat(grounds(printed)).hasSize(5).containsOnly(CLEAR);
  }

  @Test
  void readersChoiceOfTheDarkThemeDecides() {
    Page page = at(ColorScheme.LIGHT);
    page.evaluate("document.documentElement.dataset.theme = 'dark'");

    assertThat(grounds(page)).containsExactly(PAPER, CLEAR, PAPER, CLEAR, PAPER);
  }

  @Test
  void themeCanHaveAnotherGround() {
    Page page = at(ColorScheme.DARK);
    page.evaluate("document.documentElement.style.setProperty('--picture', 'rgb(1, 2, 3)')");

    assertThat(grounds(page).get(0)).isEqualTo("rgb(1, 2, 3)");
  }

  @ParameterizedTest
  @EnumSource(
      value = ColorScheme.class,
      names = {"LIGHT", "DARK"})
  void everyTextOfADiagramIsReadableOnWhatIsBehindIt(ColorScheme colours) {
    Page page = BROWSER.open(new NewContextOptions().setColorScheme(colours));
    page.navigate(SITE.url("diagrams/"));
    page.screenshot(
        new Page.ScreenshotOptions()
            .setFullPage(true)
            .setPath(Path.of("target/pictures/diagrams-" + colours + ".png")));

    assertThat(page.locator("svg[role=img]").count()).isEqualTo(3);
    assertThat((Integer) page.evaluate("document.querySelectorAll('svg text').length"))
        .isGreaterThan(20);
    assertThat(page.evaluate(UNREADABLE)).isEqualTo(List.of());
  }

  @Test
  void soundOfTheSitePlaysWhenTheReaderAsksForIt() {
    Page page = BROWSER.open();
    page.navigate(SITE.url("sound/"));

    assertThat(page.locator("audio").getAttribute("preload")).isEqualTo("metadata");
    assertThat(page.evaluate("document.querySelector('audio').paused")).isEqualTo(true);
    assertThat(
            page.evaluate(
                """
                (async () => {
                  const sound = document.querySelector("audio");
                  const ended = new Promise((done) => sound.addEventListener("ended", done));
                  await sound.play();
                  await ended;
                  return sound.duration > 0.1;
                })()"""))
        .isEqualTo(true);
  }

  @SuppressWarnings("unchecked") // The script answers with texts.
  private static List<String> grounds(Page page) {
    return (List<String>) page.evaluate(GROUNDS);
  }

  private static Page at(ColorScheme colours) {
    Page page = BROWSER.open(new NewContextOptions().setColorScheme(colours));
    page.navigate(SITE.url(""));
    page.screenshot(
        new Page.ScreenshotOptions().setPath(Path.of("target/pictures/" + colours + ".png")));
    return page;
  }
}
