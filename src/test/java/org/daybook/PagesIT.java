package org.daybook;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.provider.Arguments;

/** Pages of every kind as people get them: on paper, enlarged, in the dark, without a mouse. */
class PagesIT extends PageRules {
  @RegisterExtension private static final BundledSite SITE = new BundledSite();

  private static final String LONG = "notes/own-process/";
  private static final String MISSING = "notes/own-proces/";
  private static final List<String> PATHS =
      List.of(
          "",
          "notes/",
          "projects/",
          "focus/",
          "projects/store/",
          LONG,
          "notes/summary-in-the-browser/",
          "systems/backpressure/",
          "manual/",
          "manual/write/",
          "archive/all/",
          "archive/2026/",
          "search/",
          "search/?q=process",
          "search/?q=process+tag:java+xylophone",
          MISSING);

  static Stream<Arguments> views() {
    return viewsOf(PATHS, 360, 768, 1440);
  }

  static Stream<String> paths() {
    return PATHS.stream();
  }

  @Override
  String url(String path) {
    return SITE.url(path);
  }

  @Override
  String name() {
    return "served";
  }

  @Test
  void paperHasTheTextAndNothingToClick() {
    Page page = BROWSER.open();
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    visit(page, LONG);

    assertThat(page.locator("nav:visible, footer:visible, .skip:visible, button:visible").count())
        .isZero();
    assertThat(page.locator(".entry > .text").isVisible()).isTrue();
  }
}
