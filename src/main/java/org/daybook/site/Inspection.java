package org.daybook.site;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.daybook.site.Diagnostic.Severity;

/**
 * What was found when the content was last looked over.
 *
 * @param files how many files were looked at that become pages
 * @param diagnostics what is wrong, by path and line
 * @param due the entries that are to be read again by now, in the order of their sources
 */
public record Inspection(int files, List<Diagnostic> diagnostics, List<Entry> due) {
  /** Nothing was looked at yet. */
  public static final Inspection NONE = new Inspection(0, List.of(), List.of());

  public Inspection {
    diagnostics = List.copyOf(diagnostics);
    due = List.copyOf(due);
  }

  /**
   * What was found, for those who see this site.
   *
   * @param site as a reader sees it
   */
  public static Inspection of(int files, List<Diagnostic> diagnostics, Site site) {
    return new Inspection(files, diagnostics, site.due());
  }

  /** How many diagnostics are as grave as that. */
  public long count(Severity severity) {
    return findings().filter(finding -> finding.severity() == severity).count();
  }

  /** What is wrong, and a note for each entry that is due, by path and line. */
  public Stream<Diagnostic> findings() {
    return Stream.concat(diagnostics.stream(), due.stream().map(Inspection::note)).sorted();
  }

  private static Diagnostic note(Entry entry) {
    LocalDate day = Objects.requireNonNull(entry.review().due());
    String message = "was to be read again by " + day + "; ask " + entry.owner().name();
    return Diagnostic.note(entry.page().source(), 1, message);
  }
}
