package org.daybook.asciidoc;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.daybook.renderer.protocol.FieldWriter;

/** SHA-256 digests. */
final class Sha256 {
  private Sha256() {}

  /** The digest of bytes, 32 bytes long. */
  static byte[] of(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** The digest of fields in hexadecimal; each field counts with its length. */
  static String of(FieldWriter fields) {
    return HexFormat.of().formatHex(of(fields.bytes()));
  }
}
