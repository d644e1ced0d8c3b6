package org.daybook.report;

import static java.util.stream.Collectors.toSet;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.daybook.document.Diagnostic;
import org.daybook.document.Diagnostic.Severity;
import org.daybook.document.Rule;
import org.daybook.site.Entry;
import org.daybook.site.Site;

/**
 * The findings of the last look over the content.
 *
 * @param files how many files were looked at that become pages
 * @param entries how many entries readers can see
 * @param diagnostics what is wrong, by path and line
 * @param notes what somebody should know, by path and line
 * @param due the entries that are to be read again by now, in the order of their sources
 */
public record Inspection(
    int files, int entries, List<Diagnostic> diagnostics, List<Diagnostic> notes, List<Entry> due) {
  /** The findings before the first look. */
  public static final Inspection NONE = new Inspection(0, 0, List.of(), List.of(), List.of());

  public Inspection {
    diagnostics = List.copyOf(diagnostics);
    notes = List.copyOf(notes);
    due = List.copyOf(due);
  }

  /**
   * The findings for the viewers of a site.
   *
   * @param notes among them one for each entry with a day of review, which holds once the day has
   *     come
   * @param site as they see it
   */
  public static Inspection of(
      int files, List<Diagnostic> diagnostics, List<Diagnostic> notes, Site site) {
    List<Entry> due = due(site);
    Set<String> sources = due.stream().map(entry -> entry.page().source()).collect(toSet());
    List<Diagnostic> come =
        notes.stream()
            .filter(note -> note.rule() != Rule.REVIEW_DUE || sources.contains(note.path()))
            .toList();
    int entries = site.sections().stream().mapToInt(section -> section.entries().size()).sum();
    return new Inspection(files, entries, diagnostics, come, due);
  }

  /** The same inspection with other diagnostics and notes. */
  public Inspection with(UnaryOperator<List<Diagnostic>> others) {
    return new Inspection(files, entries, others.apply(diagnostics), others.apply(notes), due);
  }

  /**
   * The part of this inspection that is about some files or folders.
   *
   * @param paths below the content folder
   */
  public Inspection of(Set<String> paths) {
    Inspection some =
        with(all -> all.stream().filter(one -> paths.stream().anyMatch(p -> has(p, one))).toList());
    return new Inspection(paths.size(), entries, some.diagnostics(), some.notes(), due);
  }

  private static boolean has(String path, Diagnostic finding) {
    return finding.path().equals(path) || finding.path().startsWith(path + "/");
  }

  private static List<Entry> due(Site site) {
    return site.sections().stream()
        .flatMap(section -> section.entries().stream())
        .filter(entry -> entry.review().overdue())
        .sorted(Comparator.comparing(entry -> entry.page().source()))
        .toList();
  }

  /** The number of diagnostics of this severity. */
  public long count(Severity severity) {
    return Stream.concat(diagnostics.stream(), notes.stream())
        .filter(finding -> finding.severity() == severity)
        .count();
  }

  /** Diagnostics and notes, by path and line. */
  public Stream<Diagnostic> findings() {
    return findings(one -> true);
  }

  /** Some diagnostics and notes, by path and line. */
  public Stream<Diagnostic> findings(Predicate<Diagnostic> wanted) {
    return Stream.concat(diagnostics.stream(), notes.stream()).filter(wanted).sorted();
  }
}
