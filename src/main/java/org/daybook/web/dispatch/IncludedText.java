package org.daybook.web.dispatch;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;

/** Writes markup into the page around it, in that page's encoding. */
final class IncludedText {
  private IncludedText() {}

  /** Writes to the writer of a response, or to its stream if the page around has opened that. */
  static void write(String markup, HttpServletResponse page) throws IOException {
    PrintWriter writer;
    try {
      writer = page.getWriter();
    } catch (IllegalStateException e) {
      Charset encoding = Charset.forName(page.getCharacterEncoding());
      page.getOutputStream().write(expressed(markup, encoding).getBytes(encoding));
      return;
    }
    // The encoding is settled once there is a writer.
    writer.write(expressed(markup, Charset.forName(page.getCharacterEncoding())));
  }

  /** Markup with references for the characters that an encoding does not have. */
  static String expressed(String markup, Charset encoding) {
    CharsetEncoder encoder = encoding.newEncoder();
    if (encoder.canEncode(markup)) {
      return markup;
    }
    StringBuilder out = new StringBuilder();
    markup
        .codePoints()
        .forEach(
            c -> {
              String character = Character.toString(c);
              out.append(encoder.canEncode(character) ? character : "&#" + c + ";");
            });
    return out.toString();
  }
}
