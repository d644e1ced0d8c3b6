package org.daybook.renderer.protocol;

import org.daybook.io.FieldWriter;

/** The renderer is warm: from now on documents take as long as they take. */
public record Ready() implements Message {
  /** The only one. */
  public static final Ready READY = new Ready();

  static final int KIND = 1;

  @Override
  public int id() {
    return 0;
  }

  @Override
  public int kind() {
    return KIND;
  }

  @Override
  public void write(FieldWriter out) {}
}
