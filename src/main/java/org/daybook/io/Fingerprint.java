package org.daybook.io;

import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.function.Consumer;

/**
 * A digest of fields with their lengths. Equal fields have equal fingerprints on every machine, and
 * different fields never have equal bytes, even if they are equal when joined.
 */
public final class Fingerprint {
  private Fingerprint() {}

  /** The fingerprint of the fields that are written: SHA-256, 64 hexadecimal digits. */
  public static String of(Consumer<FieldWriter> fields) {
    MessageDigest digest = Sha256.newDigest();
    FieldWriter out = new FieldWriter(digest);
    fields.accept(out);
    return HexFormat.of().formatHex(digest.digest(out.bytes()));
  }
}
