package org.daybook.testing;

import java.io.IOException;
import java.io.OutputStream;
import org.daybook.io.ByteSource;

/** Bytes on the heap. */
public final class StoredBytes implements ByteSource {
  private final byte[] bytes;

  public StoredBytes(byte... bytes) {
    this.bytes = bytes.clone();
  }

  @Override
  public long size() {
    return bytes.length;
  }

  @Override
  public void check() {}

  @Override
  public void write(OutputStream out, long first, long count) throws IOException {
    out.write(bytes, Math.toIntExact(first), Math.toIntExact(count));
  }
}
