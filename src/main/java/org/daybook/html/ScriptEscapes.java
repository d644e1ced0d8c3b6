package org.daybook.html;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import org.jspecify.annotations.Nullable;

/**
 * Escapes in strings all that could end a script element or begin a comment in it (HTML, "4.12.1.3
 * Restrictions for contents of script elements"), and the line ends that only JSON allows in
 * strings. Every escape has the form {@code \}{@code u003c}.
 */
final class ScriptEscapes extends CharacterEscapes {
  private static final long serialVersionUID = 1;
  private static final String UNSAFE = "\"\\<>&";
  private static final String LINE_ENDS = "\u2028\u2029";

  private final int[] ascii = standardAsciiEscapesForJSON();

  ScriptEscapes() {
    for (int c = 0; c < ascii.length; c++) {
      if (ascii[c] != ESCAPE_NONE || UNSAFE.indexOf(c) >= 0) {
        ascii[c] = ESCAPE_CUSTOM;
      }
    }
  }

  @Override
  public int[] getEscapeCodesForAscii() {
    return ascii.clone();
  }

  @Override
  public @Nullable SerializableString getEscapeSequence(int c) {
    boolean escaped = c < ascii.length ? ascii[c] == ESCAPE_CUSTOM : LINE_ENDS.indexOf(c) >= 0;
    return escaped ? new SerializedString("\\u%04x".formatted(c)) : null;
  }
}
