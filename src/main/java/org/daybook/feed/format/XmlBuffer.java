package org.daybook.feed.format;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/** A buffer for a part of an XML document in UTF-8. */
final class XmlBuffer {
  private static final byte[] LESS_THAN = "&lt;".getBytes(US_ASCII);
  private static final byte[] GREATER_THAN = "&gt;".getBytes(US_ASCII);
  private static final byte[] AMPERSAND = "&amp;".getBytes(US_ASCII);
  private static final int LONGEST = AMPERSAND.length;

  private final char[] piece = new char[1024];
  private byte[] bytes = new byte[16 * 1024];
  private int size;

  /** Appends text as character data, which has passed {@link XmlText} (XML 1.0 §2.4). */
  void text(String text) {
    int end;
    for (int start = 0; start < text.length(); start = end) {
      end = Math.min(start + piece.length, text.length());
      if (end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
        end--; // Both halves of a surrogate pair are encoded together.
      }
      text.getChars(start, end, piece, 0);
      reserve((end - start) * LONGEST);
      escape(end - start);
    }
  }

  // References and UTF-8 in one pass, because feeds consist of long texts.
  private void escape(int length) {
    for (int i = plain(0, length); i < length; i = plain(i, length)) {
      char unit = piece[i++];
      switch (unit) {
        case '<' -> put(LESS_THAN);
        case '>' -> put(GREATER_THAN);
        case '&' -> put(AMPERSAND);
        default -> {
          if (Character.isHighSurrogate(unit)) {
            put(new String(new char[] {unit, piece[i++]}).getBytes(UTF_8));
          } else {
            encode(unit);
          }
        }
      }
    }
  }

  /** Appends characters that need no escape and one byte; returns the index of the first other. */
  private int plain(int start, int length) {
    // Local variables, because a field would be written back for each character.
    char[] from = piece;
    byte[] to = bytes;
    int end = size;
    int i = start;
    for (; i < length && isPlain(from[i]); i++) {
      to[end++] = (byte) from[i];
    }
    size = end;
    return i;
  }

  private static boolean isPlain(char unit) {
    return unit < 0x80 && unit != '<' && unit != '>' && unit != '&';
  }

  private void encode(char unit) {
    if (unit < 0x800) {
      bytes[size++] = (byte) (0xc0 | (unit >> 6));
    } else {
      bytes[size++] = (byte) (0xe0 | (unit >> 12));
      bytes[size++] = (byte) (0x80 | ((unit >> 6) & 0x3f));
    }
    bytes[size++] = (byte) (0x80 | (unit & 0x3f));
  }

  /** Appends markup as it is. */
  void write(String markup) {
    byte[] encoded = markup.getBytes(UTF_8);
    reserve(encoded.length);
    put(encoded);
  }

  /** Sends the content of the buffer and clears it. */
  void sendTo(OutputStream out) throws IOException {
    out.write(bytes, 0, size);
    clear();
  }

  /** Forgets the content. */
  void clear() {
    size = 0;
  }

  private void put(byte[] added) {
    System.arraycopy(added, 0, bytes, size, added.length);
    size += added.length;
  }

  private void reserve(int more) {
    if (bytes.length - size < more) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
    }
  }
}
