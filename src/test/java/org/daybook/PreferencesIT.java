package org.daybook;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Contrast;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pages for those who have asked their system for less motion, more contrast or its colours. */
class PreferencesIT {
  @RegisterExtension private static final Browser BROWSER = new Browser();
  @RegisterExtension private static final BundledSite SITE = new BundledSite();

  private static final String MOVING =
      """
      [...document.querySelectorAll("*")].filter((it) =>
        ["", "::before", "::after"].some((part) => {
          const { transitionDuration, animationName } = getComputedStyle(it, part);
          return parseFloat(transitionDuration) > 0 || animationName !== "none";
        })).length""";

  /** The contrast ratio of WCAG 2.2 between a property of an element and the page. */
  private static final String CONTRAST =
      """
      (it, property) => {
        const luminance = (colour) => (/^rgba.*, 0\\)$/.test(colour) ? 'none' : colour)
          .match(/\\d+/g).slice(0, 3)
          .map((c) => (c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4))
          .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
        const [a, b] = [getComputedStyle(it)[property],
          getComputedStyle(document.documentElement).backgroundColor].map(luminance);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
      }""";

  private static final String BORDER = "(it) => getComputedStyle(it).borderTopColor";
  private static final String BAND = "(it) => getComputedStyle(it, '::after').borderTopWidth";

  @Test
  void nothingMovesForThoseWhoWantNoMotion() {
    Page still = at("focus/", new NewContextOptions().setReducedMotion(ReducedMotion.REDUCE));
    Page usual = at("focus/", new NewContextOptions());

    assertThat(still.evaluate(MOVING)).isEqualTo(0);
    assertThat((Integer) usual.evaluate(MOVING)).isPositive();
  }

  @ParameterizedTest
  @EnumSource(
      value = ColorScheme.class,
      names = {"LIGHT", "DARK"})
  void moreContrastIsMoreThanUsual(ColorScheme colours) {
    NewContextOptions options = new NewContextOptions().setColorScheme(colours);
    Page usual = at("notes/own-process/", options);
    Page more = at("notes/own-process/", options.setContrast(Contrast.MORE));

    assertThat(contrast(more, ".text p", "color"))
        .isEqualTo(21)
        .isGreaterThan(contrast(usual, ".text p", "color"));
    assertThat(contrast(more, "body > footer", "borderTopColor"))
        .isGreaterThan(4.5)
        .isGreaterThan(contrast(usual, "body > footer", "borderTopColor"));
    for (String selector : new String[] {".text a:not(.anchor)", ".entry time"}) {
      assertThat(contrast(more, selector, "color"))
          .isGreaterThan(7)
          .isGreaterThan(contrast(usual, selector, "color"));
    }
  }

  @Test
  void statusAndPlaceAreSeenInTheColoursOfTheSystem() {
    Page page = at("focus/", forced());

    assertThat(page.locator(".badge").count()).isPositive();
    for (Locator badge : page.locator(".badge").all()) {
      assertThat(contrast(badge, "borderTopColor")).isGreaterThan(4.5);
    }
    assertThat(page.locator(".badge.active").first()).hasCSS("border-top-width", "2px");
    assertThat(page.locator(".badge.exploring").first()).hasCSS("border-top-width", "1px");
    assertThat(page.locator(".masthead [aria-current]"))
        .hasCSS("text-decoration-line", "underline");
  }

  @Test
  void focusAndChoiceAreSeenInTheColoursOfTheSystem() {
    Page page = at("notes/own-process/", forced());
    Locator three = LongEntry.button(page, "Summarize in 3 sentences");
    Locator five = LongEntry.button(page, "Summarize in 5 sentences");
    three.press("Enter");

    assertThat(three).isFocused();
    assertThat(three).hasCSS("outline-style", "solid");
    assertThat(contrast(three, "outlineColor")).isGreaterThan(3);
    assertThat(three.evaluate(BORDER)).isNotEqualTo(five.evaluate(BORDER));
  }

  @Test
  void markedLinesAreSeenInTheColoursOfTheSystem() {
    Page page = at("manual/asciidoc/#greet-L9", forced());

    assertThat(page.locator(".hll").first()).hasCSS("outline-style", "dotted");
    assertThat(page.locator("#greet-L9").evaluate(BAND)).isEqualTo("1px");
  }

  private static NewContextOptions forced() {
    return new NewContextOptions().setForcedColors(ForcedColors.ACTIVE);
  }

  private static Page at(String path, NewContextOptions options) {
    Page page = BROWSER.open(options);
    page.navigate(SITE.url(path));
    return page;
  }

  private static double contrast(Page page, String selector, String property) {
    return contrast(page.locator(selector).first(), property);
  }

  private static double contrast(Locator element, String property) {
    return ((Number) element.evaluate(CONTRAST, property)).doubleValue();
  }
}
