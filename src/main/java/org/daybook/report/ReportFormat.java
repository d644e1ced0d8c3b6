package org.daybook.report;

import java.nio.file.Path;

/** A form in which findings are written. */
public enum ReportFormat {
  /** A line for each finding in the form of compiler messages, then a line of counts. */
  TEXT,
  /** An array with an object for each finding. */
  JSON,
  /** SARIF 2.1.0, which code hosts show beside the lines of the sources. */
  SARIF;

  /**
   * The findings of an inspection in this format.
   *
   * @param content the content folder
   * @param version of the program
   */
  public String of(Inspection inspection, Path content, String version) {
    return switch (this) {
      case TEXT -> TextReport.of(inspection);
      case JSON -> FindingsJson.of(inspection);
      case SARIF -> new SarifReport(inspection, SourceRoot.of(content), version).text();
    };
  }
}
