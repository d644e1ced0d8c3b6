package org.daybook.publish;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;
import org.daybook.publish.served.ServedFiles;
import org.daybook.site.Viewer;

/**
 * The pages that everybody sees.
 *
 * @param shown the files beside the pages that they show or link to, by source
 * @param folders the top folders that have one
 */
record VisiblePages(Set<String> shown, Set<String> folders) {

  static VisiblePages of(List<Candidate> candidates, Viewer anybody) {
    List<Candidate> visible =
        candidates.stream()
            .filter(candidate -> candidate.page().visibility().isVisibleTo(anybody))
            .toList();
    return new VisiblePages(
        ServedFiles.mentioned(visible.stream().map(candidate -> candidate.placed().document()))
            .collect(toSet()),
        visible.stream().map(candidate -> topFolder(candidate.source())).collect(toSet()));
  }

  /** The top folders of sources that are not drafts by their folder alone. */
  static Set<String> foldersOf(List<String> sources) {
    return sources.stream()
        .filter(source -> !Placement.isDraft(source))
        .map(VisiblePages::topFolder)
        .collect(toSet());
  }

  /** The top folder of a file, or the empty text. */
  static String topFolder(String source) {
    return Placement.isDraft(source)
        ? Placement.folders(source).stream().findFirst().orElse("")
        : source.substring(0, Math.max(0, source.indexOf('/')));
  }
}
