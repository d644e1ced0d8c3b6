package org.daybook.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.daybook.html.Assets.Asset;
import org.daybook.site.SitePath;
import org.junit.jupiter.api.Test;

class AssetsTest {
  private final Assets assets = Assets.bundled();

  @Test
  void pathsCarryFingerprints() {
    assertThat(assets.stylesheet().value()).matches("_/assets/site\\.[0-9a-f]{10}\\.css");
    assertThat(assets.icon().value()).matches("_/assets/favicon\\.[0-9a-f]{10}\\.svg");
  }

  @Test
  void assetsAreFoundByTheirPaths() {
    assertThat(assets.at(assets.stylesheet()))
        .hasValueSatisfying(css -> assertThat(css.mediaType()).startsWith("text/css"));
    assertThat(assets.at(assets.icon()).map(Asset::mediaType)).contains("image/svg+xml");
  }

  @Test
  void formerFingerprintIsUnknown() {
    assertThat(assets.at(new SitePath("_/assets/site.0123456789.css"))).isEmpty();
  }
}
