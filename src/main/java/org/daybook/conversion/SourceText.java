package org.daybook.conversion;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import org.daybook.document.Rule;
import org.daybook.source.SourceFile;

/** The text of a source. */
final class SourceText {
  /** The largest source, in bytes. */
  static final long LIMIT = 2 << 20;

  private SourceText() {}

  /**
   * The text of a source.
   *
   * @throws UnconvertibleException if the file is too large, cannot be read or is not UTF-8
   */
  static String of(SourceFile file) throws UnconvertibleException {
    if (file.size() > LIMIT) {
      throw new UnconvertibleException(
          Rule.TOO_LARGE, file.path(), 1, "is larger than 2 MiB; split it");
    }
    try {
      return decoded(file.path(), file.bytes());
    } catch (IOException e) {
      throw new UnconvertibleException(
          Rule.UNREADABLE_FILE, file.path(), 1, "cannot be read: " + e.getMessage());
    }
  }

  private static String decoded(String path, byte[] bytes) throws UnconvertibleException {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer text = CharBuffer.allocate(bytes.length);
    CoderResult result = UTF_8.newDecoder().decode(in, text, true);
    if (result.isError()) {
      throw new UnconvertibleException(
          Rule.NOT_UTF8,
          path,
          lineAt(bytes, in.position()),
          "is not UTF-8 from here on; save it as UTF-8");
    }
    return withLineBreaks(text.flip().toString());
  }

  // A text in which no line ends but by carriage returns is one line for Asciidoctor.
  private static String withLineBreaks(String text) {
    return text.indexOf('\n') < 0 ? text.replace('\r', '\n') : text;
  }

  private static int lineAt(byte[] bytes, int position) {
    int line = 1;
    for (int i = 0; i < position; i++) {
      if (bytes[i] == '\n') {
        line++;
      }
    }
    return line;
  }
}
