package org.daybook.source;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;
import static java.nio.file.StandardOpenOption.READ;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.SecureDirectoryStream;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Set;

/**
 * A regular file below a folder, open for reading. It is reached without following a symbolic link,
 * even one that takes the place of a folder while the file is opened.
 */
final class OpenFile implements AutoCloseable {
  private static final Set<OpenOption> OPTIONS = Set.of(READ, NOFOLLOW_LINKS);

  private final SeekableByteChannel channel;
  private final String key;

  private OpenFile(SeekableByteChannel channel, BasicFileAttributes attributes) {
    this.channel = channel;
    this.key = String.valueOf(attributes.fileKey());
  }

  /**
   * Opens a file.
   *
   * @param folder a path without links
   * @throws NoSuchFileException if there is no regular file below it, or only behind a link
   */
  static OpenFile below(Path folder, Path file) throws IOException {
    try (DirectoryStream<Path> names = Files.newDirectoryStream(folder)) {
      return names instanceof SecureDirectoryStream<Path> secure
          ? open(secure, folder.relativize(file))
          : open(folder, file);
    } catch (NoSuchFileException e) {
      if (Files.isDirectory(folder)) {
        throw e;
      }
      // It comes back, or another is published in its place. Its files are not gone.
      throw new IOException("the content folder is not where it was", e);
    }
  }

  /** Says whether a stamp is that of this file, and not of another that took its place. */
  boolean has(FileStamp stamp) {
    return key.equals(stamp.key());
  }

  void position(long offset) throws IOException {
    channel.position(offset);
  }

  /**
   * The next bytes.
   *
   * @param atMost the greatest number of them, at least 1
   * @throws EOFException if there are no more
   */
  byte[] read(int atMost) throws IOException {
    byte[] bytes = new byte[atMost];
    int count = channel.read(ByteBuffer.wrap(bytes));
    if (count < 0) {
      throw new EOFException("the file has become shorter");
    }
    return Arrays.copyOf(bytes, count);
  }

  /** The bytes as a stream, whose end closes the file. */
  InputStream stream() {
    return Channels.newInputStream(channel);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }

  private static OpenFile open(SecureDirectoryStream<Path> folder, Path path) throws IOException {
    Path name = path.getName(0);
    var view = folder.getFileAttributeView(name, BasicFileAttributeView.class, NOFOLLOW_LINKS);
    BasicFileAttributes attributes = view.readAttributes();
    if (path.getNameCount() == 1) {
      require(attributes.isRegularFile(), name);
      return new OpenFile(folder.newByteChannel(name, OPTIONS), attributes);
    }
    require(attributes.isDirectory() && !name.endsWith(".."), name);
    try (SecureDirectoryStream<Path> below = folder.newDirectoryStream(name, NOFOLLOW_LINKS)) {
      return open(below, path.subpath(1, path.getNameCount()));
    }
  }

  /** Opens a file where the system cannot open one relative to an open folder. */
  private static OpenFile open(Path folder, Path file) throws IOException {
    require(file.startsWith(folder) && file.toRealPath().equals(file), file);
    var attributes = Files.readAttributes(file, BasicFileAttributes.class, NOFOLLOW_LINKS);
    // Opening a pipe would wait for somebody to write to it.
    require(attributes.isRegularFile(), file);
    return new OpenFile(Files.newByteChannel(file, OPTIONS), attributes);
  }

  private static void require(boolean expected, Path path) throws NoSuchFileException {
    if (!expected) {
      throw new NoSuchFileException(path.toString());
    }
  }
}
