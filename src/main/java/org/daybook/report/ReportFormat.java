package org.daybook.report;

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
   * @param version of the program
   */
  public String of(Inspection inspection, SourceRoot root, String version) {
    return switch (this) {
      case TEXT -> TextReport.of(inspection);
      case JSON -> FindingsJson.of(inspection);
      case SARIF -> new SarifReport(inspection, root, version).text();
    };
  }
}
