package org.daybook.feed.format;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Writes a document of XML 1.0 element by element. Each child of the root ends a line; inside of
 * them no white space is added, because code in feeds consists of it.
 */
final class XmlWriter {
  private static final Pattern SPECIAL = Pattern.compile("[&<>\"\t\n\r]");

  private final XmlBuffer buffer = new XmlBuffer();
  private final Deque<String> open = new ArrayDeque<>();
  private boolean inTag;

  /** Writes markup as it is. */
  XmlWriter markup(String markup) {
    closeTag();
    buffer.write(markup);
    return this;
  }

  /** Begins an element. */
  XmlWriter start(String name) {
    closeTag();
    buffer.write("<" + name);
    open.push(name);
    inTag = true;
    return this;
  }

  /** Adds an attribute, unless its value is null, to the element that has just begun. */
  XmlWriter attribute(String name, @Nullable String value) {
    if (value != null) {
      buffer.write(" " + name + "=\"" + escaped(XmlText.of(value)) + "\"");
    }
    return this;
  }

  /** Writes character data, which has passed {@link XmlText}. */
  XmlWriter text(String text) {
    closeTag();
    buffer.text(text);
    return this;
  }

  /** Ends the element that began last. */
  XmlWriter end() {
    String name = open.pop();
    buffer.write(inTag ? " />" : "</" + name + ">");
    inTag = false;
    if (open.size() <= 1) {
      buffer.write("\n");
    }
    return this;
  }

  /** Forgets the child of the root that is not sent yet. */
  void clear() {
    buffer.clear();
    inTag = false;
    while (open.size() > 1) {
      open.pop();
    }
  }

  /** Sends all that was written and forgets it. */
  void sendTo(OutputStream out) throws IOException {
    closeTag();
    buffer.sendTo(out);
  }

  private void closeTag() {
    if (inTag) {
      buffer.write(">");
      inTag = false;
      if (open.size() == 1) {
        buffer.write("\n");
      }
    }
  }

  // White space other than blanks would be read as blanks (XML 1.0 §3.3.3).
  private static String escaped(String value) {
    return SPECIAL
        .matcher(value)
        .replaceAll(
            special ->
                switch (special.group()) {
                  case "&" -> "&amp;";
                  case "<" -> "&lt;";
                  case ">" -> "&gt;";
                  case "\"" -> "&quot;";
                  default -> "&#x%X;".formatted((int) special.group().charAt(0));
                });
  }
}
