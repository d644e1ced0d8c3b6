package org.daybook.report;

import org.daybook.site.Inspection;

/** A form in which findings are written. */
public enum ReportFormat {
  /** A line for each finding, as compilers print it, and the counts behind them. */
  TEXT,
  /** An array with an object for each finding. */
  JSON,
  /** SARIF 2.1.0, which code hosts show beside the lines. */
  SARIF;

  /** What was found, in this form. */
  public String of(Inspection inspection) {
    return switch (this) {
      case TEXT -> TextReport.of(inspection);
      case JSON -> FindingsJson.of(inspection);
      case SARIF -> SarifReport.of(inspection);
    };
  }
}
