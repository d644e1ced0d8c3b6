package org.daybook.publish;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.document.Diagnostic;
import org.daybook.document.Diagnostic.Severity;
import org.daybook.report.Inspection;
import org.daybook.site.Site;

/**
 * A site made from a content tree, with its diagnostics.
 *
 * @param site the site with drafts and entries of the future
 * @param files the number of files that were converted or failed to be
 * @param pending the number of files that are still to be converted
 * @param diagnostics errors and warnings, by path and line, each once
 * @param notes the notes of entries that have a day of review, also of days to come
 */
public record Publication(
    Site site, int files, int pending, List<Diagnostic> diagnostics, List<Diagnostic> notes) {
  public Publication {
    diagnostics = diagnostics.stream().sorted().distinct().toList();
    notes = List.copyOf(notes);
  }

  /**
   * A publication of another state of the site.
   *
   * @param edited the sources that differ
   * @param found what is to be said of them now
   */
  Publication with(Site other, Set<String> edited, List<Diagnostic> found) {
    return new Publication(
        other,
        files,
        pending,
        replaced(diagnostics, edited, found.stream().filter(d -> d.severity() != Severity.NOTE)),
        replaced(notes, edited, found.stream().filter(d -> d.severity() == Severity.NOTE)));
  }

  private static List<Diagnostic> replaced(
      List<Diagnostic> before, Set<String> edited, Stream<Diagnostic> found) {
    Stream<Diagnostic> others = before.stream().filter(one -> !edited.contains(one.path()));
    return Stream.concat(others, found).toList();
  }

  /** Says whether everything is converted and nothing has an error. */
  boolean isWithoutErrors() {
    return pending == 0 && diagnostics.stream().noneMatch(d -> d.severity() == Severity.ERROR);
  }

  /** The sources that have errors. */
  public Set<String> broken() {
    return diagnostics.stream()
        .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
        .map(Diagnostic::path)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The findings in a file. */
  List<Diagnostic> findings(String source) {
    return Stream.concat(diagnostics.stream(), notes.stream())
        .filter(finding -> finding.path().equals(source))
        .toList();
  }

  /** Says whether no page of an author is in the site. */
  public boolean isEmpty() {
    return site.sections().isEmpty()
        && site.pages().isEmpty()
        && site.home().text().digest().isEmpty();
  }

  /** The findings for a reader who sees this much of the site. */
  public Inspection inspection(Site seen) {
    return Inspection.of(files, diagnostics, notes, seen);
  }
}
