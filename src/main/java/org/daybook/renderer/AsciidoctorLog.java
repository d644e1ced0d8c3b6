package org.daybook.renderer;

import static java.util.Objects.requireNonNullElse;

import org.asciidoctor.ast.Cursor;
import org.asciidoctor.log.LogHandler;
import org.asciidoctor.log.LogRecord;
import org.asciidoctor.log.Severity;

/** Adds the warnings that Asciidoctor logs to the document that the same thread converts. */
final class AsciidoctorLog implements LogHandler {
  // Without a place, because it is logged when all lines of a block are one text.
  private static final String UNDEFINED = "skipping reference to missing attribute: ";

  @Override
  public void log(LogRecord entry) {
    Conversion conversion = Conversion.current();
    String original = requireNonNullElse(entry.getMessage(), "");
    if (conversion != null && original.startsWith(UNDEFINED)) {
      conversion.findings().addUndefined(original.substring(UNDEFINED.length()));
    } else if (conversion != null) {
      log(conversion, entry, AsciidoctorMessage.of(original));
    }
  }

  private static void log(Conversion conversion, LogRecord entry, AsciidoctorMessage message) {
    boolean warning = entry.getSeverity().compareTo(Severity.WARN) >= 0;
    if (warning || message.isToldAtAnyLevel()) {
      Cursor cursor = entry.getCursor();
      String path = cursor == null ? null : cursor.getFile();
      int line = cursor == null ? 0 : cursor.getLineNumber();
      String source = requireNonNullElse(path, conversion.path());
      int place =
          source.equals(conversion.path())
              ? message.lineIn(conversion.source().lines().toList(), line)
              : line;
      conversion.findings().add(message.rule().at(source, Math.max(place, 1), message.text()));
    }
  }
}
