package org.daybook.publish;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.daybook.publish.Placement.Kind;
import org.daybook.site.Page;
import org.daybook.site.Visibility;
import org.daybook.source.ContentTree;

/**
 * The visibility of files that are no pages. A file belongs to the page in whose folder it lies,
 * found by the paths of sources: {@code notes/a/x.png} to {@code notes/a/index.adoc} or {@code
 * notes/a.adoc}, whatever their URLs are.
 *
 * @param pages the pages that can be published, by source
 * @param pending sources that are still to be converted
 * @param types the types of files that nobody needs to link to
 * @param shown the files that pages show which everybody sees
 */
record AssetVisibility(
    ContentTree tree,
    Map<String, Page> pages,
    Set<String> pending,
    AssetTypes types,
    Set<String> shown,
    HiddenByAuthor hidden) {

  private static final Visibility DRAFT = new Visibility(true, false, null, null);

  /** The visibility of a file. */
  Visibility of(String source) {
    boolean seen = types.isKnown(source) || isShown(source);
    Visibility own = seen && !Placement.isDraft(source) ? Visibility.PUBLIC : DRAFT;
    return owner(source).map(owner -> own.and(ofOwner(owner, source))).orElse(own);
  }

  /** Says whether a page shows a file, or links to it, that everybody sees. */
  boolean isShown(String source) {
    return shown.contains(source);
  }

  // Entries share the folder of an index, so files that they show do not disappear with it.
  private Visibility ofOwner(String owner, String source) {
    if (Placement.of(owner, "").kind() != Kind.ENTRY && isShown(source)) {
      return Visibility.PUBLIC;
    }
    Page page = pages.get(owner);
    if (page != null) {
      return page.visibility();
    }
    return pending.contains(owner) ? DRAFT : hidden.visibility(owner);
  }

  private Optional<String> owner(String source) {
    return Stream.iterate(above(source), folder -> !folder.isEmpty(), AssetVisibility::above)
        .flatMap(folder -> List.of(folder + "/index.adoc", folder + ".adoc").stream())
        .filter(tree::has)
        .findFirst()
        .or(() -> Optional.of(SiteDefaults.INDEX).filter(tree::has));
  }

  private static String above(String path) {
    return path.substring(0, Math.max(0, path.lastIndexOf('/')));
  }
}
