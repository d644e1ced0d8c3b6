package org.daybook.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The options of all commands that convert a folder of content once. */
final class ContentOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec command = CommandSpec.create();

  @Option(
      names = "--work",
      paramLabel = "DIR",
      converter = FolderConverters.Work.class,
      description =
          "Folder in which converted documents are kept, and what else is made of them. Default: a"
              + " temporary one.")
  private @Nullable Path work;

  @Option(
      names = "--time-zone",
      paramLabel = "ZONE",
      converter = OptionConverters.TimeZone.class,
      description = "Time zone of dates that name none. Default: UTC.")
  private @Nullable ZoneId timeZone;

  /** The work folder, if one is named. */
  Optional<Path> work() {
    return Optional.ofNullable(work);
  }

  /**
   * The settings of the command line, as context parameters have them.
   *
   * @param kept the work folder, or one in place of it
   * @throws InvalidOptionException if work folder and content lie in each other
   */
  Map<String, String> settings(Path content, Path kept) throws InvalidOptionException, IOException {
    FolderConverters.requireApart(work, content);
    Map<String, String> settings =
        new HashMap<>(SettingOption.settings(command.commandLine().getParseResult()));
    settings.put("daybook.content", content.toString());
    settings.put("daybook.work", kept.toString());
    if (timeZone != null) {
      settings.put("daybook.time-zone", timeZone.toString());
    }
    return settings;
  }
}
