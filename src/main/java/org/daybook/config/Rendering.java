package org.daybook.config;

import java.time.Duration;

/**
 * The settings of how documents are converted.
 *
 * @param heap the greatest heap of the renderer's process, as in {@code -Xmx512m}
 * @param deadline the longest time for one document
 */
public record Rendering(RendererKind renderer, String heap, Duration deadline, Authors authors) {
  /** The place where the renderer runs. */
  public enum RendererKind {
    /** In a process of its own. */
    PROCESS,
    /** In the container's JVM, which then cannot unload the application. */
    EMBEDDED
  }

  /** The trust in those who write. */
  public enum Authors {
    /** Their texts may contain any markup that cannot run. */
    TRUSTED,
    /** Their texts may contain the markup of AsciiDoc only. */
    UNTRUSTED
  }

  static Rendering read(SettingReader reader) {
    return new Rendering(
        reader.value("renderer", "process", SettingParser.oneOf(RendererKind.class)),
        reader.value("renderer.heap", "512m", SizeParser::size),
        reader.value("renderer.deadline", "10s", DurationParser::positive),
        reader.value("authors", "trusted", SettingParser.oneOf(Authors.class)));
  }
}
