package org.daybook.web.dispatch;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.ByteArrayOutputStream;

/** Keeps what is written. */
final class MemoryOutput extends ServletOutputStream {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  /** The text that was written. */
  String text() {
    return bytes.toString(UTF_8);
  }

  @Override
  public void write(int b) {
    bytes.write(b);
  }

  @Override
  public void write(byte[] part, int from, int length) {
    bytes.write(part, from, length);
  }

  @Override
  public boolean isReady() {
    return true;
  }

  @Override
  public void setWriteListener(WriteListener listener) {
    throw new IllegalStateException("an include is not asynchronous");
  }
}
