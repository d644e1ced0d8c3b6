package org.daybook.migration.report;

/**
 * The numbers of an import.
 *
 * @param read texts of the former site
 * @param written pages of the new one
 * @param copied other files
 */
public record ImportCounts(long read, long written, long copied) {
  /** The sums. */
  public ImportCounts plus(ImportCounts other) {
    return new ImportCounts(read + other.read, written + other.written, copied + other.copied);
  }
}
