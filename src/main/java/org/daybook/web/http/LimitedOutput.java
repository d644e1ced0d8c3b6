package org.daybook.web.http;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;

/**
 * Keeps the bytes that are written, or none of them once there are more than a limit. It never
 * fails, because writers of documents wrap and hide the exceptions of their streams.
 */
final class LimitedOutput extends OutputStream {
  private final int most;
  private ByteArrayOutputStream kept = new ByteArrayOutputStream();
  private boolean exceeded;

  LimitedOutput(int most) {
    this.most = most;
  }

  @Override
  public void write(int b) {
    if (hasRoomFor(1)) {
      kept.write(b);
    }
  }

  @Override
  public void write(byte[] bytes, int from, int length) {
    if (hasRoomFor(length)) {
      kept.write(bytes, from, length);
    }
  }

  /** Says whether more bytes were written than the limit. */
  boolean isExceeded() {
    return exceeded;
  }

  /** The bytes that were written, unless the limit is exceeded. */
  byte[] bytes() {
    return kept.toByteArray();
  }

  private boolean hasRoomFor(int count) {
    if (!exceeded && count > most - kept.size()) {
      exceeded = true;
      kept = new ByteArrayOutputStream();
    }
    return !exceeded;
  }
}
