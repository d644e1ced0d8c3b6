package org.daybook;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.Media;
import java.time.Instant;
import java.util.List;
import org.assertj.core.data.Offset;
import org.daybook.site.Entry;
import org.daybook.site.Visibility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The layout of pages on screen and on paper. */
class LayoutIT {
  @RegisterExtension private static final Browser BROWSER = new Browser();
  @RegisterExtension private static final BundledSite SITE = new BundledSite();

  private static final String WIDER_THAN_PAPER =
      """
      [...document.querySelectorAll("pre")]
        .filter((it) => it.scrollWidth > it.clientWidth).length""";

  private static final String MARKED =
      """
      [...document.querySelectorAll(".line")]
        .filter((it) => getComputedStyle(it, "::after").position === "absolute")
        .map((it) => it.id).join()""";

  private static final Instant DAY = Instant.parse(Sample.UPDATED);
  private static final Offset<Double> A_PIXEL = within(1.0);

  @Test
  void nothingMovesFromPageToPage() {
    double home = box(at("", 1440).locator("main")).y;
    double entry = box(at("systems/deadlines/", 1440).locator("main")).y;

    assertThat(entry).isEqualTo(home);
  }

  @Test
  void theListOfContentsStaysInViewAndIsScrolledItself() {
    Page page = at("manual/write/", 1440);

    page.evaluate("document.getElementById('drafts').scrollIntoView()");

    BoundingBox margin = box(page.locator(".margin:has(> .contents)"));
    assertThat(margin.y).isCloseTo(0, A_PIXEL);
    assertThat(margin.height).isLessThanOrEqualTo(900);
    assertThat(page.locator(".contents [aria-current=location]")).hasText("Drafts");
    assertThat(page.locator(".contents [aria-current=location]")).isInViewport();
  }

  @Test
  void theListOfContentsIsFoldedWhereThereIsNoMargin() {
    Page page = at("manual/write/", 360);
    assertThat(page.locator(".contents li").first()).isHidden();

    page.locator(".contents summary").click();

    assertThat(page.locator(".contents li").first()).isVisible();
  }

  @Test
  void theFooterOfAShortPageStandsAtTheFootOfTheWindow() {
    BoundingBox footer = box(at("tags/", 1440).locator("footer"));

    assertThat(footer.y + footer.height).isCloseTo(900, A_PIXEL);
  }

  @Test
  void linksAndButtonsOfTheFooterAreOnOneLine() {
    for (int width : new int[] {360, 1440}) {
      Page page = at("", width);

      assertThat(box(page.locator("footer li").last()).y)
          .isCloseTo(box(page.locator("footer li").first()).y, A_PIXEL);
    }
  }

  @Test
  void aFramedNoteBeginsRightBelowItsHeader() {
    Page page = at("systems/deadlines/", 1440);
    BoundingBox header = box(page.locator(".entry > header"));

    assertThat(box(page.locator(".takeaways")).y - header.y - header.height).isBetween(0.0, 40.0);
    assertThat(box(page.locator(".counts")).y).isLessThan(header.y + header.height);
  }

  @Test
  void theDateStandsBesideTheFirstLineOfALongTitle() {
    Entry entry =
        Sample.entry("notes/long/", "A word after a word ".repeat(9), Visibility.PUBLIC, DAY);
    try (Loopback daybook = new Loopback(new InProcess(() -> Sample.of(List.of(entry))))) {
      Page page = BROWSER.open(new NewContextOptions().setViewportSize(1440, 900));
      page.navigate(daybook.url("notes/"));
      BoundingBox title = box(page.locator(".rows a"));

      assertThat(title.height).isGreaterThan(40);
      assertThat(box(page.locator(".rows time")).y).isCloseTo(title.y, within(8.0));
    }
  }

  @Test
  void statusesOfCardsAreBelowTheirNames() {
    Page page = at("projects/", 1440);

    for (Locator name : page.locator(".cards .beside").all()) {
      assertThat(box(name.locator(".badge")).y)
          .isGreaterThanOrEqualTo(box(name.locator("h2")).y + box(name.locator("h2")).height);
    }
  }

  @Test
  void noWordInATableIsBroken() {
    Locator code = at("systems/deadlines/", 360).locator("td code").first();

    assertThat(code).hasText("CharSequence");
    assertThat(code.evaluate("(it) => it.getClientRects().length")).isEqualTo(1);
  }

  @Test
  void nothingOnPaperIsFoldedOrCutOff() {
    Page page = at("manual/asciidoc/", 700);
    Locator folded = page.locator(".text details:not([open])");
    assertThat(folded).hasCount(1);

    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    assertThat(folded).hasCount(0);
    assertThat(page.locator("pre").count()).isPositive();
    assertThat(page.evaluate(WIDER_THAN_PAPER)).isEqualTo(0);

    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    assertThat(folded).hasCount(1);
  }

  @Test
  void aLineThatALinkLeadsToIsMarkedAndHasNoNumberInItsText() {
    Page page = at("manual/asciidoc/", 1440);
    page.getByText("#greet-L10").click();

    assertThat(page).hasURL(SITE.url("manual/asciidoc/#greet-L10"));
    assertThat(page.evaluate(MARKED)).isEqualTo("greet-L10");
    assertThat(page.locator("#greet code").innerText()).startsWith("def greet(name)\n  puts");
  }

  private static Page at(String path, int width) {
    Page page = BROWSER.open(new NewContextOptions().setViewportSize(width, 900));
    page.navigate(SITE.url(path));
    return page;
  }

  private static BoundingBox box(Locator element) {
    return element.boundingBox();
  }
}
