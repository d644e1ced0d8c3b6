package org.daybook.publish;

import java.util.List;
import org.daybook.site.Diagnostic;
import org.daybook.site.Site;

/**
 * What came of a content tree.
 *
 * @param site everything in it, drafts and later entries too
 * @param diagnostics all that is wrong with it, by path and line, each once
 * @param pending how many files are still to be converted
 */
public record Publication(Site site, List<Diagnostic> diagnostics, int pending) {
  public Publication {
    diagnostics = diagnostics.stream().sorted().distinct().toList();
  }
}
