package org.daybook.document;

import java.util.Comparator;
import java.util.Locale;
import org.daybook.io.FieldReader;
import org.daybook.io.FieldWriter;

/**
 * An error, a warning or a note about a source file.
 *
 * @param path the source file below the content folder, the name of the content folder, or the
 *     whole path of a file of the theme
 * @param line the line, from 1
 * @param rule the kind of the fault
 * @param severity the effect on the publication of the file
 * @param message one sentence that names the fault and the text to write instead
 */
public record Diagnostic(String path, int line, Rule rule, Severity severity, String message)
    implements Comparable<Diagnostic> {
  private static final Comparator<Diagnostic> ORDER =
      Comparator.comparing(Diagnostic::path)
          .thenComparingInt(Diagnostic::line)
          .thenComparing(Diagnostic::severity)
          .thenComparing(Diagnostic::message)
          .thenComparing(Diagnostic::rule);

  /** The effect of a diagnostic on its file. */
  public enum Severity {
    /** The file is not published; its last good version stays. */
    ERROR,
    /** The file is published. */
    WARNING,
    /** The file is published, and nothing is wrong with it. */
    NOTE;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The same diagnostic with another severity. */
  public Diagnostic as(Severity other) {
    return new Diagnostic(path, line, rule, other, message);
  }

  /** The same diagnostic about a file at another path. */
  public Diagnostic in(String other) {
    return new Diagnostic(other, line, rule, severity, message);
  }

  /** The same diagnostic with another message. */
  public Diagnostic with(String other) {
    return new Diagnostic(path, line, rule, severity, other);
  }

  @Override
  public int compareTo(Diagnostic other) {
    return ORDER.compare(this, other);
  }

  /** {@code path:line: severity: message [rule]}, as compilers print it. */
  @Override
  public String toString() {
    return path + ":" + line + ": " + severity + ": " + message + " [" + rule + "]";
  }

  /** Appends the fields. */
  public void write(FieldWriter out) {
    out.text(path).number(line).text(rule.name()).text(severity.name()).text(message);
  }

  /** The value whose fields come next. */
  public static Diagnostic read(FieldReader in) {
    return new Diagnostic(
        in.text(), in.number(), Rule.valueOf(in.text()), Severity.valueOf(in.text()), in.text());
  }
}
