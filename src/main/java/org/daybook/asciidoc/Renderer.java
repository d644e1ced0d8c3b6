package org.daybook.asciidoc;

import java.nio.file.Path;
import java.time.Duration;

/** X. */
public final class Renderer {
  /** X. */
  public static Renderer process(Path jars, Path work, String heap, Duration deadline) {
    return new Renderer();
  }

  /** X. */
  public static Renderer embedded(Path jars, Duration deadline) {
    return new Renderer();
  }
}
