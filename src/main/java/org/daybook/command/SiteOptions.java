package org.daybook.command;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of {@code serve} that are settings of the site. */
final class SiteOptions {
  @Option(
      names = "--content",
      paramLabel = "DIR",
      converter = FolderConverters.Content.class,
      description = "Folder with the site's AsciiDoc files. Default: Daybook's own manual.")
  private @Nullable Path content;

  @Option(
      names = "--base-url",
      paramLabel = "URL",
      converter = AddressConverters.BaseUrl.class,
      description = "URL under which readers know the site. Default: the address listened on.")
  private @Nullable URI baseUrl;

  @Option(
      names = "--work",
      paramLabel = "DIR",
      converter = FolderConverters.Work.class,
      description =
          "Folder for converted documents, kept for faster starts. Default: a temporary one.")
  private @Nullable Path work;

  @Option(
      names = "--theme",
      paramLabel = "DIR",
      converter = FolderConverters.Theme.class,
      description = "Folder with the site's own style sheet, logo and chrome. Default: none.")
  private @Nullable Path theme;

  @Option(
      names = "--preview",
      description = "Also shows drafts and entries with a date in the future.")
  private boolean preview;

  @Option(
      names = "--allowed-host",
      paramLabel = "NAME",
      converter = AddressConverters.HostName.class,
      description =
          "Name under which the site answers besides localhost, * for any; may be repeated. Default:"
              + " any, none with --preview.")
  private List<String> allowedHosts = List.of();

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
   * Refuses a work folder that lies in the content folder, and content in the work folder.
   *
   * @throws InvalidOptionException if one lies in the other
   */
  void requireFoldersApart() throws InvalidOptionException, IOException {
    FolderConverters.requireApart(work, content);
  }

  /** The address of a site and its settings, as context parameters have them. */
  Map<String, String> settings(ServerAddress address) {
    Map<String, String> settings = new LinkedHashMap<>();
    put(settings, "content", content);
    address.defaultBaseUrl().ifPresent(url -> settings.put("org.daybook.address", url));
    put(settings, "base-url", baseUrl);
    put(settings, "work", work);
    put(settings, "theme", theme);
    put(settings, "preview", preview ? true : null);
    put(settings, "allowed-hosts", allowedHosts.isEmpty() ? null : String.join(",", allowedHosts));
    put(settings, "time-zone", timeZone);
    return settings;
  }

  private static void put(Map<String, String> settings, String key, @Nullable Object value) {
    if (value != null) {
      settings.put("daybook." + key, value.toString());
    }
  }
}
