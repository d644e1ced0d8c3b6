package org.daybook.source;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Objects;
import org.daybook.io.ByteSource;
import org.daybook.io.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * A file from which no other bytes are read than those with a known digest. They are digested again
 * unless the file's stamp says that they are the same.
 */
final class VerifiedFile implements ByteSource {
  private static final int CHUNK = 1 << 16;

  private final SourceFolder folder;
  private final Path file;
  private final long size;
  private final String digest;

  // A settled stamp with which the file has the digest, and one with which it has another.
  private volatile @Nullable FileStamp same;
  private volatile @Nullable FileStamp other;

  VerifiedFile(SourceFolder folder, Path file, FileStamp stamp, String digest) {
    this.folder = folder;
    this.file = file;
    this.size = stamp.size();
    this.digest = digest;
    this.same = stamp.isSettled() ? stamp : null;
  }

  SourceFolder folder() {
    return folder;
  }

  Path file() {
    return file;
  }

  String digest() {
    return digest;
  }

  @Override
  public long size() {
    return size;
  }

  @Override
  public void check() throws IOException {
    write(OutputStream.nullOutputStream(), 0, 0);
  }

  @Override
  public void write(OutputStream out, long first, long count) throws IOException {
    try (OpenFile opened = folder.open(file)) {
      FileStamp stamp = folder.stamp(file);
      if (stamp.size() != size || Objects.equals(stamp, other) || !opened.has(stamp)) {
        throw changed();
      }
      Portion part = new Portion(out, first, count);
      if (Objects.equals(stamp, same)) {
        copy(opened, stamp, part);
      } else {
        copyDigested(opened, stamp, part);
      }
    }
  }

  /** Copies bytes each of which is read while the file still has a stamp. */
  private void copy(OpenFile opened, FileStamp stamp, Portion part) throws IOException {
    opened.position(part.first());
    for (long left = part.count(); left > 0; ) {
      byte[] chunk = opened.read((int) Math.min(CHUNK, left));
      if (!folder.stamp(file).equals(stamp)) {
        throw changed();
      }
      part.out().write(chunk);
      left -= chunk.length;
    }
  }

  /** Copies bytes, the last of them when the digest of the whole file is known to be right. */
  private void copyDigested(OpenFile opened, FileStamp stamp, Portion part) throws IOException {
    MessageDigest actual = Sha256.newDigest();
    byte[] last = {};
    for (long at = 0; at < size; ) {
      byte[] chunk = opened.read((int) Math.min(CHUNK, size - at));
      actual.update(chunk);
      byte[] wanted = part.of(chunk, at);
      if (wanted.length > 0) {
        part.out().write(last);
        last = wanted;
      }
      at += chunk.length;
    }
    boolean equal = HexFormat.of().formatHex(actual.digest()).equals(digest);
    remember(stamp, equal);
    if (!equal) {
      throw changed();
    }
    part.out().write(last);
  }

  private void remember(FileStamp stamp, boolean equal) throws IOException {
    if (stamp.isSettled() && folder.stamp(file).equals(stamp)) {
      same = equal ? stamp : same;
      other = equal ? other : stamp;
    }
  }

  private IOException changed() {
    return new IOException("a file has other bytes than those that were published");
  }
}
