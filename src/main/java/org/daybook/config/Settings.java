package org.daybook.config;

import java.net.URI;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;

/**
 * The settings of one web application.
 *
 * @param content the content folder, or none for the bundled one
 * @param baseUrl the site's public URL, ending in a slash, or none for what the container reports
 * @param work the folder for files that may be deleted while the application is stopped
 * @param timeZone the time zone of dates without an offset
 * @param provenance where the values are from
 */
public record Settings(
    Optional<Path> content,
    Optional<URI> baseUrl,
    Path work,
    Display display,
    ZoneId timeZone,
    Rendering rendering,
    Watching watching,
    Embedding embedding,
    Provenance provenance) {

  /**
   * The settings of how the site is shown.
   *
   * @param preview whether drafts and entries of the future are shown
   * @param allowedHosts host names besides those of the loopback address; {@code *} for any
   * @param theme the folder of the site's own style sheet, logo and chrome
   * @param cache the largest sum of the answers that are kept, in bytes, or none for {@link
   *     SizeParser#standardCache}
   * @param summarizer the summaries that long entries offer
   * @param health how much anonymous readers are told of the content's state
   * @param metrics whether anonymous readers are told the numbers of the application
   */
  public record Display(
      boolean preview,
      Set<String> allowedHosts,
      Optional<Path> theme,
      Optional<Long> cache,
      Audience audience,
      Summarizer summarizer,
      Health health,
      boolean metrics) {
    /** The largest sum of the answers that are kept, in bytes. */
    public long cacheSize() {
      return cache.orElseGet(SizeParser::standardCache);
    }
  }

  /** The readers that a site is meant for. */
  public enum Audience {
    /** Colleagues. Search engines are asked to leave the site alone. */
    INTRANET,
    /** Everybody. Search engines are welcome. */
    PUBLIC
  }

  /** The summaries that a page offers to make in the reader's browser. */
  public enum Summarizer {
    /** None. */
    OFF,
    /** Sentences of the entry, chosen by the page's own script. */
    EXTRACTIVE,
    /** Also those by the browser's own model, if it has one. */
    OFFER_BUILT_IN
  }

  /**
   * The settings that the sources have, with defaults for the others.
   *
   * @param work the default of the work folder
   * @throws InvalidSettingsException if a value is wrong; it names all that are
   */
  public static Settings read(SettingSources sources, Path work) {
    return read(sources, work, "");
  }

  /** The same with an address as the default of the public URL; none if it is empty. */
  public static Settings read(SettingSources sources, Path work, String address) {
    SettingReader reader = new SettingReader(sources);
    Settings settings =
        new Settings(
            reader.optional("content", SettingParser::folder),
            reader
                .optional("base-url", address, SettingParser::baseUrl)
                .or(() -> Optional.of(address).filter(a -> !a.isEmpty()).map(URI::create)),
            reader.value("work", work.toAbsolutePath().toString(), SettingParser::folder),
            display(reader),
            reader.value("time-zone", "UTC", SettingParser::zone),
            Rendering.read(reader),
            Watching.read(reader),
            Embedding.read(reader),
            reader.provenance());
    new Contradictions(settings, reader.problems()).check();
    reader.finish();
    return settings;
  }

  private static Display display(SettingReader reader) {
    boolean preview = reader.value("preview", "false", SettingParser::truth);
    return new Display(
        preview,
        reader.value("allowed-hosts", preview ? "" : "*", SettingParser::hosts),
        reader.optional("theme", SettingParser::folder),
        reader.optional("cache", SizeParser.text(SizeParser.standardCache()), SizeParser::bytes),
        reader.value("audience", "intranet", SettingParser.oneOf(Audience.class)),
        reader.value("summarizer", "extractive", SettingParser.oneOf(Summarizer.class)),
        reader.value("health", "numbers", SettingParser.oneOf(Health.class)),
        reader.value("metrics", "false", SettingParser::truth));
  }
}
