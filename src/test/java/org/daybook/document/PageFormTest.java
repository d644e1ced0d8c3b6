package org.daybook.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.daybook.document.FinishedText.PageForm;
import org.junit.jupiter.api.Test;

class PageFormTest {
  private static final PageForm TEXT =
      new PageForm(
          "<h\u00022 id=\"\u0001why\">Why<a href=\"#\u0001why\"></a></h\u00022>"
              + "<h\u00026>Least</h\u00026><code>&lt;h2 id=&quot;why&quot;&gt;</code>");

  @Test
  void aloneItHasItsOwnIdsAndLevels() {
    assertThat(TEXT.alone().markup())
        .isEqualTo(
            "<h2 id=\"why\">Why<a href=\"#why\"></a></h2>"
                + "<h6>Least</h6><code>&lt;h2 id=&quot;why&quot;&gt;</code>");
  }

  @Test
  void amongOthersItsIdsHaveAPrefixAndItsHeadingsAreALevelLower() {
    assertThat(TEXT.among("2025/scale:").markup())
        .isEqualTo(
            "<h3 id=\"2025/scale:why\">Why<a href=\"#2025/scale:why\"></a></h3>"
                + "<h6>Least</h6><code>&lt;h2 id=&quot;why&quot;&gt;</code>");
  }
}
