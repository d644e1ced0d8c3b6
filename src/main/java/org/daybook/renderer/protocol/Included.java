package org.daybook.renderer.protocol;

import org.daybook.io.FieldReader;
import org.daybook.io.FieldWriter;

/**
 * The answer to {@link IncludeWanted}.
 *
 * @param id the document
 * @param answer what became of the wish
 * @param text the file's text, or why it is refused
 */
public record Included(int id, Answer answer, String text) implements Message {
  static final int KIND = 5;

  /** What became of a wish. */
  public enum Answer {
    /** The text is the file's. */
    FOUND,
    /** There is no such file. */
    MISSING,
    /** The document asks for more than it may; it is not converted. */
    REFUSED
  }

  /** The file's text. */
  public static Included found(int id, String text) {
    return new Included(id, Answer.FOUND, text);
  }

  /** There is no such file. */
  public static Included missing(int id) {
    return new Included(id, Answer.MISSING, "");
  }

  /** The document is given up for this reason. */
  public static Included refused(int id, String reason) {
    return new Included(id, Answer.REFUSED, reason);
  }

  @Override
  public int kind() {
    return KIND;
  }

  @Override
  public void write(FieldWriter out) {
    out.number(id).text(answer.name()).text(text);
  }

  static Included read(FieldReader in) {
    return new Included(in.number(), Answer.valueOf(in.text()), in.text());
  }
}
