package org.daybook.config;

import java.time.Duration;
import java.util.Set;

/**
 * The settings of how the content folder is watched.
 *
 * @param poll the longest time between two looks at it
 * @param lossGrace how long content that has lost most of its pages is held back; may be zero
 * @param siteAssets the endings of files that are served beside those of known types
 */
public record Watching(Duration poll, Duration lossGrace, Set<String> siteAssets) {
  public Watching {
    siteAssets = Set.copyOf(siteAssets);
  }

  static Watching read(SettingReader reader) {
    return new Watching(
        reader.value("poll", "2s", DurationParser::positive),
        reader.value("loss-grace", "10m", DurationParser::parse),
        reader.value("site-assets", "", SettingParser::extensions));
  }
}
