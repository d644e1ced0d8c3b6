package org.daybook.renderer.protocol;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Optional;
import org.daybook.io.FieldReader;
import org.daybook.io.FieldWriter;

/**
 * Messages on a stream of bytes. A frame is a byte for the version of the protocol, a byte for the
 * kind of message, four for the length of the rest, highest first, and the rest.
 */
public final class Frames {
  /** The longest message, in bytes: a document within all limits, or the files it may include. */
  public static final int LIMIT = 32 << 20;

  private static final int VERSION = 6;
  private static final int HEAD = 6;

  private Frames() {}

  /**
   * Writes one message and flushes. Callers see to it that one thread does so at a time.
   *
   * @throws IOException if the stream fails or the message is longer than {@link #LIMIT}
   */
  public static void write(OutputStream out, Message message) throws IOException {
    FieldWriter fields = new FieldWriter();
    message.write(fields);
    byte[] rest = fields.bytes();
    if (rest.length > LIMIT) {
      throw new IOException("a message of " + rest.length + " bytes is too long");
    }
    ByteBuffer frame = ByteBuffer.allocate(HEAD + rest.length);
    frame.put((byte) VERSION).put(MessageKind.number(message)).putInt(rest.length).put(rest);
    out.write(frame.array());
    out.flush();
  }

  /**
   * The next message; none where the stream ends.
   *
   * @throws IOException if the stream fails, ends within a message, or has something else on it
   */
  public static Optional<Message> read(InputStream in) throws IOException {
    int version = in.read();
    if (version < 0) {
      return Optional.empty();
    }
    DataInputStream frame = new DataInputStream(in);
    int kind = frame.readByte();
    int length = frame.readInt();
    if (version != VERSION || length < 0 || length > LIMIT) {
      throw new IOException("not a message of protocol " + VERSION);
    }
    byte[] rest = new byte[length];
    frame.readFully(rest);
    return Optional.of(message(kind, rest));
  }

  private static Message message(int kind, byte[] rest) throws IOException {
    try {
      return MessageKind.read(kind, new FieldReader(rest));
    } catch (BufferUnderflowException | IllegalArgumentException e) {
      throw new IOException("a message of kind " + kind + " is malformed", e);
    }
  }
}
