package org.daybook.config;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;
import org.daybook.conversion.AuthorTrust;
import org.daybook.conversion.process.Renderer;
import org.daybook.html.Summaries;
import org.daybook.web.http.Indexing;

/**
 * What an operator decides.
 *
 * @param content the content folder, or none for the bundled one
 * @param baseUrl the site's public URL, ending in a slash, or none for what the container reports
 * @param work where files go that may be deleted at any time
 * @param presentation how the site is shown
 * @param timeZone of dates without an offset
 * @param rendering how documents are converted
 * @param poll how long the content folder is left alone between two looks
 */
public record Settings(
    Optional<Path> content,
    Optional<URI> baseUrl,
    Path work,
    Presentation presentation,
    ZoneId timeZone,
    Rendering rendering,
    Duration poll) {

  /**
   * How the site is shown.
   *
   * @param preview whether with drafts and later entries
   * @param audience to whom
   * @param summaries which ones long entries offer
   */
  public record Presentation(boolean preview, Indexing audience, Summaries summaries) {}

  /**
   * How documents are converted.
   *
   * @param embedded whether in this JVM, which then cannot unload the application
   * @param limits what one document and all of them may take
   * @param authors how far those who write are trusted
   */
  public record Rendering(boolean embedded, Renderer.Limits limits, AuthorTrust authors) {}

  /**
   * The settings that these sources make.
   *
   * @param work the work folder where none is set
   * @throws InvalidSettingsException if any of them is not as it must be
   */
  public static Settings of(SettingSources sources, Path work) {
    SettingReader reader = new SettingReader(sources);
    Settings settings =
        new Settings(
            reader.optional("content", SettingParser::folder),
            reader.optional("base-url", SettingParser::baseUrl),
            reader.value("work", work.toString(), Path::of),
            new Presentation(
                reader.value("preview", "false", SettingParser::truth),
                reader.value("audience", "intranet", SettingParser::audience),
                reader.value("summarizer", "extractive", SettingParser::summaries)),
            reader.value("time-zone", "UTC", SettingParser::zone),
            new Rendering(
                reader.value("renderer", "process", SettingParser::embedded),
                new Renderer.Limits(
                    reader.value("renderer.heap", "512m", SettingParser::size),
                    reader.value("renderer.deadline", "10s", SettingParser::duration),
                    Renderer.Limits.DEFAULT.idle()),
                reader.value("authors", "trusted", SettingParser::authors)),
            reader.value("poll", "2s", SettingParser::duration));
    reader.finish();
    return settings;
  }
}
