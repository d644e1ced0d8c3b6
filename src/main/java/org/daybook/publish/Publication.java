package org.daybook.publish;

import java.util.List;
import org.daybook.document.Diagnostic;
import org.daybook.site.Inspection;
import org.daybook.site.Site;

/**
 * What came of a content tree.
 *
 * @param site everything in it, drafts and later entries too
 * @param files how many files were tried that become pages
 * @param pending how many files are still to be tried
 * @param diagnostics all that is wrong with it, by path and line, each once
 * @param notes what entries say once the day of their review has come
 */
public record Publication(
    Site site, int files, int pending, List<Diagnostic> diagnostics, List<Diagnostic> notes) {
  public Publication {
    diagnostics = diagnostics.stream().sorted().distinct().toList();
    notes = List.copyOf(notes);
  }

  /** What was found, for a reader who sees this of the site. */
  public Inspection inspection(Site seen) {
    return Inspection.of(files, diagnostics, notes, seen);
  }
}
