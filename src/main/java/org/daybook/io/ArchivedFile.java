package org.daybook.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;

/**
 * A file in an archive.
 *
 * @param name its path in the archive, with slashes
 * @param size in bytes
 * @param crc its checksum, as ZIP files have it
 * @param content its bytes, which can be read any number of times
 */
public record ArchivedFile(String name, long size, long crc, Content content) {
  /** The bytes of a file. */
  @FunctionalInterface
  public interface Content {
    /** A stream of all bytes, which the caller closes. */
    InputStream open() throws IOException;
  }

  /** A file whose size and checksum are found by reading it. */
  public static ArchivedFile read(String name, Content content) throws IOException {
    CRC32 crc = new CRC32();
    try (InputStream in = new CheckedInputStream(content.open(), crc)) {
      long size = in.transferTo(OutputStream.nullOutputStream());
      return new ArchivedFile(name, size, crc.getValue(), content);
    }
  }

  /**
   * Writes the file below a folder, and forces a jar to disk, because a JVM reports one that lost
   * bytes in a crash of the machine as almost anything.
   *
   * @throws IOException if it cannot be written, or has not the size and the checksum
   */
  void unpack(Path folder) throws IOException {
    Path target = folder.resolve(name).normalize();
    if (!target.startsWith(folder)) {
      throw new IOException("the archive is damaged: " + name + " leads out of it");
    }
    Files.createDirectories(target.getParent());
    CRC32 sum = new CRC32();
    try (InputStream in = new CheckedInputStream(content.open(), sum);
        FileChannel file =
            FileChannel.open(target, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      if (in.transferTo(Channels.newOutputStream(file)) != size || sum.getValue() != crc) {
        throw new IOException("the archive is damaged: the checksum of " + name + " is wrong");
      }
      if (name.endsWith(".jar")) {
        file.force(true);
      }
    }
  }
}
