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

/** Pictures of a text in a browser. */
class PictureIT {
  @RegisterExtension private static final Browser BROWSER = new Browser();

  @RegisterExtension
  private static final BundledSite SITE =
      new BundledSite(Path.of("src/test/content/pictures"), Path.of("target/pictures"));

  private static final String CLEAR = "rgba(0, 0, 0, 0)";
  private static final String PAPER = "rgb(253, 252, 249)";
  private static final String GROUNDS =
      "[...document.querySelectorAll('.text img')].map((it) => getComputedStyle(it).backgroundColor)";

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
