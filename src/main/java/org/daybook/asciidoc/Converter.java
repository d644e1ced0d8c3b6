package org.daybook.asciidoc;

import java.util.List;
import org.daybook.source.ContentTree;

/** X. */
public final class Converter implements AutoCloseable {
  /** X. */
  public Converter(Renderer renderer, RenderStore store) {}

  /** X. */
  public Conversion convert(ContentTree tree, List<String> paths) {
    return new Conversion(List.of(), List.of());
  }

  @Override
  public void close() {}
}
