package org.daybook.io;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;

/** The form of a stored file: four bytes that mark it as ours, SHA-256 of the content, content. */
public final class SealedFile {
  private static final int MAGIC = 0x44415942;
  private static final int DIGEST = Sha256.LENGTH;
  private static final int HEAD = Integer.BYTES + DIGEST;

  private SealedFile() {}

  /** The file with this content. */
  public static byte[] of(byte[] content) {
    ByteBuffer file = ByteBuffer.allocate(HEAD + content.length);
    return file.putInt(MAGIC).put(Sha256.digest(content)).put(content).array();
  }

  /** The content of a file, or none if the file is not as it was written. */
  public static Optional<byte[]> content(byte[] file) {
    if (file.length < HEAD || ByteBuffer.wrap(file).getInt() != MAGIC) {
      return Optional.empty();
    }
    byte[] content = Arrays.copyOfRange(file, HEAD, file.length);
    boolean intact = Arrays.equals(Sha256.digest(content), 0, DIGEST, file, Integer.BYTES, HEAD);
    return intact ? Optional.of(content) : Optional.empty();
  }
}
