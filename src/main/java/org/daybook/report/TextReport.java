package org.daybook.report;

import static org.daybook.document.Diagnostic.Severity.ERROR;
import static org.daybook.document.Diagnostic.Severity.NOTE;
import static org.daybook.document.Diagnostic.Severity.WARNING;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.document.Diagnostic;

/** Findings as lines that end in a line feed on every system. */
public final class TextReport {
  private TextReport() {}

  /** The findings of an inspection, then a line with their numbers. */
  public static String of(Inspection inspection) {
    Stream<String> findings = inspection.findings().map(TextReport::line);
    return Stream.concat(findings, Stream.of(counts(inspection)))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  // Messages quote sources, which may contain line breaks and control sequences of terminals.
  private static String line(Diagnostic finding) {
    return finding.toString().replaceAll("\\p{Cntrl}", " ");
  }

  private static String counts(Inspection inspection) {
    long notes = inspection.count(NOTE);
    return number(inspection.count(ERROR), "error")
        + ", "
        + number(inspection.count(WARNING), "warning")
        + (notes == 0 ? "" : ", " + number(notes, "note"))
        + " in "
        + number(inspection.files(), "file");
  }

  private static String number(long count, String what) {
    return String.format(Locale.ROOT, "%d %s%s", count, what, count == 1 ? "" : "s");
  }
}
