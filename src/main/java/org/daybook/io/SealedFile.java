package org.daybook.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.HexFormat;
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

  /** The beginning of a file, which differs if the content does. */
  public static String seal(InputStream file) throws IOException {
    return HexFormat.of().formatHex(file.readNBytes(HEAD));
  }

  /**
   * Writes a file under another name and moves it, so that a crash leaves no partial file under the
   * right one.
   *
   * @param draft the other name, in the same folder, which no file has
   */
  public static void write(Path file, Path draft, byte[] content) throws IOException {
    try {
      Files.write(draft, of(content), StandardOpenOption.CREATE_NEW);
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      Files.deleteIfExists(draft);
      throw e;
    }
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
