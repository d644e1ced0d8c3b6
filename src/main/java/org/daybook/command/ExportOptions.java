package org.daybook.command;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of {@code export} that are settings of what is shown. */
final class ExportOptions {
  @Option(
      names = "--theme",
      paramLabel = "DIR",
      converter = FolderConverters.Theme.class,
      description = "Folder with the site's theme. Default: none.")
  private @Nullable Path theme;

  @Option(
      names = "--audience",
      paramLabel = "READERS",
      converter = ExportConverters.Audience.class,
      description = "intranet, or public: crawlers are welcome. Default: intranet.")
  private @Nullable String audience;

  /** The settings, as context parameters have them. */
  Map<String, String> settings() {
    Map<String, String> settings = new HashMap<>();
    put(settings, "daybook.audience", audience);
    put(settings, "daybook.theme", theme);
    return settings;
  }

  // A setting that is not an option may come from the environment or a file.
  private static void put(Map<String, String> settings, String name, @Nullable Object value) {
    if (value != null) {
      settings.put(name, value.toString());
    }
  }
}
