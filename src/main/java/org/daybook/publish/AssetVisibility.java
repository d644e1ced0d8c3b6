package org.daybook.publish;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.daybook.document.AsciiDocNames;
import org.daybook.site.Visibility;
import org.daybook.source.ContentTree;

/**
 * The visibility of files that are no pages. A file belongs to the page in whose folder it lies,
 * found by the paths of sources: {@code notes/a/x.png} to {@code notes/a/index.adoc} or {@code
 * notes/a.adoc}, whatever their URLs are. The folders of home and of sections are shared: a file in
 * one is visible if a visible page shows it, otherwise with the index beside it, or, without an
 * index beside it, with any page that shares its top folder.
 *
 * @param pages the pages that can be published, by source
 * @param pending sources that are still to be converted
 * @param folders the top folders that have pages
 */
record AssetVisibility(
    ContentTree tree,
    Map<String, Candidate> pages,
    VisiblePages visible,
    Set<String> pending,
    Set<String> folders,
    HiddenByAuthor hidden) {
  private static final Visibility DRAFT = new Visibility(true, false, null, null);

  /**
   * The visibility of a file.
   *
   * @param known whether it is served even if no page links to it
   */
  Visibility of(String source, boolean known) {
    if (Placement.isDraft(source) || !(known || isShown(source))) {
      return DRAFT;
    }
    return owner(source)
        .map(this::ofPage)
        .orElseGet(() -> isShown(source) ? Visibility.PUBLIC : ofFolder(source));
  }

  /** Says whether a page that everybody sees shows a file or links to it. */
  boolean isShown(String source) {
    return visible.shown().contains(source);
  }

  private Visibility ofFolder(String source) {
    String folder = above(source);
    String index = folder.isEmpty() ? AsciiDocNames.INDEX : folder + "/" + AsciiDocNames.INDEX;
    String top = VisiblePages.topFolder(source);
    Optional<String> written = tree.meant(index);
    if (written.isPresent()) {
      return ofPage(written.get());
    }
    return visible.folders().contains(top) || !folders.contains(top) ? Visibility.PUBLIC : DRAFT;
  }

  private Visibility ofPage(String owner) {
    Candidate candidate = pages.get(owner);
    if (candidate != null) {
      return candidate.page().visibility();
    }
    return pending.contains(owner) ? DRAFT : hidden.visibility(owner);
  }

  /** The page that has the folder of a file to itself. */
  private Optional<String> owner(String source) {
    return Stream.iterate(above(source), folder -> !folder.isEmpty(), AssetVisibility::above)
        .flatMap(folder -> Stream.of(folder + "/" + AsciiDocNames.INDEX, folder + ".adoc"))
        .flatMap(page -> tree.meant(page).stream())
        .filter(page -> Placement.of(page, "").kind().ownsItsFolder())
        .findFirst();
  }

  private static String above(String path) {
    return path.substring(0, Math.max(0, path.lastIndexOf('/')));
  }
}
