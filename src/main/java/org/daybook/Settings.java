package org.daybook;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;
import org.daybook.asciidoc.Authors;
import org.daybook.asciidoc.Renderer;
import org.daybook.html.Summaries;
import org.daybook.web.Audience;

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
record Settings(
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
  record Presentation(boolean preview, Audience audience, Summaries summaries) {}

  /**
   * How documents are converted.
   *
   * @param embedded whether in this JVM, which then cannot unload the application
   * @param limits what one document and all of them may take
   * @param authors how far those who write are trusted
   */
  record Rendering(boolean embedded, Renderer.Limits limits, Authors authors) {}

  /**
   * The settings that these sources make.
   *
   * @param work the work folder where none is set
   * @throws InvalidSettings if any of them is not as it must be
   */
  static Settings of(SettingSources sources, Path work) {
    SettingReader reader = new SettingReader(sources);
    Settings settings =
        new Settings(
            reader.optional("content", Parse::folder),
            reader.optional("base-url", Parse::baseUrl),
            reader.value("work", work.toString(), Path::of),
            new Presentation(
                reader.value("preview", "false", Parse::truth),
                reader.value("audience", "intranet", Parse::audience),
                reader.value("summarizer", "extractive", Parse::summaries)),
            reader.value("time-zone", "UTC", Parse::zone),
            new Rendering(
                reader.value("renderer", "process", Parse::embedded),
                new Renderer.Limits(
                    reader.value("renderer.heap", "512m", Parse::size),
                    reader.value("renderer.deadline", "10s", Parse::duration),
                    Renderer.Limits.DEFAULT.idle()),
                reader.value("authors", "trusted", Parse::authors)),
            reader.value("poll", "2s", Parse::duration));
    reader.finish();
    return settings;
  }
}
