package org.daybook.command;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of {@code export} that are settings of the site. */
final class ExportOptions {
  @Option(
      names = "--work",
      paramLabel = "DIR",
      converter = FolderConverters.Work.class,
      description = "Folder for converted documents and the history of feeds. Default: none.")
  private @Nullable Path work;

  @Option(
      names = "--theme",
      paramLabel = "DIR",
      converter = FolderConverters.Theme.class,
      description = "Folder with the site's theme. Default: none.")
  private @Nullable Path theme;

  @Option(
      names = "--time-zone",
      paramLabel = "ZONE",
      converter = OptionConverters.TimeZone.class,
      description = "Time zone of dates that name none. Default: UTC.")
  private @Nullable ZoneId timeZone;

  @Option(
      names = "--audience",
      paramLabel = "READERS",
      converter = ExportConverters.Audience.class,
      description = "intranet, or public: crawlers are welcome. Default: intranet.")
  private @Nullable String audience;

  /** The work folder, if one is named. */
  Optional<Path> work() {
    return Optional.ofNullable(work);
  }

  /** The settings, as context parameters have them, but for the work folder. */
  Map<String, String> settings() {
    Map<String, String> settings = new HashMap<>();
    put(settings, "daybook.time-zone", timeZone);
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
