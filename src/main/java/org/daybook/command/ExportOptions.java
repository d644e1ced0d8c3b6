package org.daybook.command;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZoneOffset;
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
  private ZoneId timeZone = ZoneOffset.UTC;

  @Option(
      names = "--audience",
      paramLabel = "READERS",
      converter = ExportConverters.Audience.class,
      description = "intranet, or public: crawlers are welcome. Default: ${DEFAULT-VALUE}.")
  private String audience = "intranet";

  /** The work folder, if one is named. */
  Optional<Path> work() {
    return Optional.ofNullable(work);
  }

  /** The settings, as context parameters have them, but for the work folder. */
  Map<String, String> settings() {
    Map<String, String> settings = new HashMap<>();
    settings.put("daybook.time-zone", timeZone.toString());
    settings.put("daybook.audience", audience);
    Optional.ofNullable(theme).ifPresent(dir -> settings.put("daybook.theme", dir.toString()));
    return settings;
  }
}
