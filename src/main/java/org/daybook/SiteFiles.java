package org.daybook;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.util.UUID;
import org.daybook.config.Settings;

/**
 * The files of one site in a work folder. A preview has its own, because it shows other entries.
 */
final class SiteFiles {
  private SiteFiles() {}

  /** The file with the history of its feeds. */
  static Path feeds(Settings settings, String site) {
    return file(settings, "feeds-", site);
  }

  /** The folder of its search index. */
  static Path search(Settings settings, String site) {
    return file(settings, "search-", site);
  }

  private static Path file(Settings settings, String kind, String site) {
    String name = settings.display().preview() ? "preview of " + site : site;
    return settings.work().resolve(kind + UUID.nameUUIDFromBytes(name.getBytes(UTF_8)));
  }
}
