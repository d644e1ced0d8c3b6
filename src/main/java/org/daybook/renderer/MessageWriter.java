package org.daybook.renderer;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.daybook.renderer.protocol.Frames;
import org.daybook.renderer.protocol.Message;

/** The output stream of messages, shared by all threads. */
final class MessageWriter {
  private final OutputStream out;

  MessageWriter(OutputStream out) {
    this.out = out;
  }

  /** Sends a message without mixing it with others. */
  synchronized void send(Message message) {
    try {
      Frames.write(out, message);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
