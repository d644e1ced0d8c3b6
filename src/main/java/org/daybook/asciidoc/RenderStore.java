package org.daybook.asciidoc;

import java.nio.file.Path;

/** X. */
public final class RenderStore {
  /** X. */
  public RenderStore(Path folder) {}
}
