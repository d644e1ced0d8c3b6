package org.daybook;

import java.net.URI;
import java.nio.file.Path;
import org.daybook.config.Settings;
import org.daybook.feed.FeedMemory;
import org.daybook.feed.format.FeedDocuments;
import org.daybook.html.ThemeAssets;

/** Makes the memory of the feeds of one site, for one audience and one program. */
final class FeedMemoryFactory {
  private FeedMemoryFactory() {}

  /**
   * The memory in the work folder.
   *
   * @param site identifies the content
   * @param program the digest of the program
   */
  static FeedMemory of(Settings settings, String site, String program) {
    return new FeedMemory(file(settings, site), formats(settings, program));
  }

  /** The file of the memory. */
  static Path file(Settings settings, String site) {
    return SiteFiles.feeds(settings, site);
  }

  /** Everything beside the content that answers depend on, so that its change changes dates. */
  static String formats(Settings settings, String program) {
    return String.join(
        " ",
        FeedDocuments.FORMATS,
        settings.baseUrl().map(URI::toString).orElse(""),
        ThemeAssets.bundled().icon().value(),
        settings.display().toString(),
        settings.embedding().toString(),
        settings.rendering().authors().toString(),
        settings.timeZone().toString(),
        program);
  }
}
