package org.daybook.io;

import java.util.function.Consumer;

/**
 * A digest of fields, each of which counts with its length: equal fields have equal fingerprints on
 * every machine, and two different lists of fields never have the same one by being joined alike.
 */
public final class Fingerprint {
  private Fingerprint() {}

  /** The fingerprint of the fields that are written, 64 hexadecimal digits. */
  public static String of(Consumer<FieldWriter> fields) {
    FieldWriter out = new FieldWriter();
    fields.accept(out);
    return Sha256.hex(out.bytes());
  }
}
