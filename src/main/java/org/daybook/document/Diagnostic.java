package org.daybook.document;

import java.util.Comparator;
import java.util.Locale;
import org.daybook.io.FieldReader;
import org.daybook.io.FieldWriter;

/**
 * Something to be said about the content.
 *
 * @param path the source file below the content folder, or the folder's own name for itself
 * @param line the line, from 1
 * @param severity whether the file can be published all the same
 * @param message one sentence: what is wrong, and what to write instead
 */
public record Diagnostic(String path, int line, Severity severity, String message)
    implements Comparable<Diagnostic> {
  private static final Comparator<Diagnostic> ORDER =
      Comparator.comparing(Diagnostic::path)
          .thenComparingInt(Diagnostic::line)
          .thenComparing(Diagnostic::severity)
          .thenComparing(Diagnostic::message);

  /** What a diagnostic does to its file. */
  public enum Severity {
    /** The file is not published; its last good version stays. */
    ERROR,
    /** The file is published. */
    WARNING,
    /** Nothing is wrong, but somebody should know. */
    NOTE;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The diagnostic of a file that is not published. */
  public static Diagnostic error(String path, int line, String message) {
    return new Diagnostic(path, line, Severity.ERROR, message);
  }

  /** The diagnostic of a file that is published all the same. */
  public static Diagnostic warning(String path, int line, String message) {
    return new Diagnostic(path, line, Severity.WARNING, message);
  }

  /** The diagnostic of a file that nothing is wrong with. */
  public static Diagnostic note(String path, int line, String message) {
    return new Diagnostic(path, line, Severity.NOTE, message);
  }

  @Override
  public int compareTo(Diagnostic other) {
    return ORDER.compare(this, other);
  }

  /** {@code path:line: severity: message}, as compilers print it. */
  @Override
  public String toString() {
    return path + ":" + line + ": " + severity + ": " + message;
  }

  /** Appends the fields. */
  public void write(FieldWriter out) {
    out.text(path).number(line).text(severity.name()).text(message);
  }

  /** The value whose fields come next. */
  public static Diagnostic read(FieldReader in) {
    return new Diagnostic(in.text(), in.number(), Severity.valueOf(in.text()), in.text());
  }
}
