package org.daybook.renderer;

import static java.util.Objects.requireNonNullElse;

import org.asciidoctor.ast.Cursor;
import org.asciidoctor.log.LogHandler;
import org.asciidoctor.log.LogRecord;
import org.asciidoctor.log.Severity;
import org.daybook.document.Rule;

/** Adds the warnings that Asciidoctor logs to the document that the same thread converts. */
final class AsciidoctorLog implements LogHandler {
  @Override
  public void log(LogRecord entry) {
    Conversion conversion = Conversion.current();
    if (conversion != null && entry.getSeverity().compareTo(Severity.WARN) >= 0) {
      Cursor cursor = entry.getCursor();
      String path = cursor == null ? null : cursor.getFile();
      int line = cursor == null ? 0 : cursor.getLineNumber();
      String source = requireNonNullElse(path, conversion.path());
      conversion.warn(Rule.INVALID_MARKUP.at(source, Math.max(line, 1), entry.getMessage()));
    }
  }
}
