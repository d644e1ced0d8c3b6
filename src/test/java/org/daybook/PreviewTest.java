package org.daybook;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The site of readers, which has nothing of what a preview has for authors. */
class PreviewTest {
  @Test
  void withoutPreviewThereAreNeitherStatesNorAScriptThatAsksForThem() {
    InProcess site = new InProcess(() -> Sample.saying("Text."));
    Document home = site.get("").page();

    assertThat(site.get("_/preview").status()).isEqualTo(404);
    assertThat(home.select("script[src*=preview], [data-states]")).isEmpty();
    assertThat(home.select("script[src]")).isNotEmpty();
  }
}
