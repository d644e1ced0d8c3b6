package org.daybook.web.http;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** A stream of a limited number of bytes. */
final class LimitedOutput extends FilterOutputStream {
  private int left;

  /** A stream that fails with {@link ExceededException} once more bytes are written. */
  LimitedOutput(OutputStream out, int most) {
    super(out);
    left = most;
  }

  /** More bytes were written than the limit. */
  static final class ExceededException extends IOException {
    private static final long serialVersionUID = 1;
  }

  @Override
  public void write(int b) throws IOException {
    take(1);
    out.write(b);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    take(length);
    out.write(bytes, from, length);
  }

  private void take(int count) throws IOException {
    left -= count;
    if (left < 0) {
      throw new ExceededException();
    }
  }
}
