package org.daybook.publish;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.daybook.publish.served.ServedFiles;
import org.daybook.site.Asset;
import org.daybook.site.Entry;
import org.daybook.site.SitePath;
import org.daybook.site.Visibility;
import org.daybook.source.ContentTree;
import org.daybook.source.SourceFile;

/** Makes assets of the files that a site offers beside its pages. */
record ContentAssets(ContentTree tree) {
  // Of two files with one URL, that whose path is the URL has it, or else the first by path.
  private static final Comparator<Asset> ORDER =
      Comparator.comparing(Asset::isRenamed).thenComparing(Asset::source);

  /** The served files that are no pages, in the order in which they get addresses. */
  List<Asset> files(ServedFiles served, AssetVisibility visibility, Diagnostics diagnostics) {
    return tree.files().stream()
        .filter(ContentAssets::isAsset)
        .filter(file -> served.contains(file.path()) || visibility.isShown(file.path()))
        .flatMap(
            file ->
                diagnostics.attempt(file.path(), () -> asset(file, served, visibility)).stream())
        .sorted(ORDER)
        .toList();
  }

  /**
   * The sources of entries, which their pages link to.
   *
   * @param published whether a page is made from a file as it is now: of others the text is not
   *     published, or not yet
   */
  Stream<Asset> sources(Stream<Entry> entries, Predicate<SourceFile> published) {
    return entries.flatMap(entry -> source(entry, published).stream());
  }

  /** The paths of the files that are no pages, whether they are served or not. */
  Stream<String> candidates() {
    return tree.files().stream().filter(ContentAssets::isAsset).map(SourceFile::path);
  }

  /** The AsciiDoc files that become no pages because of a name in their paths. */
  List<String> unpublishedTexts() {
    return tree.files().stream()
        .filter(file -> file.isText() && !Placement.isPublic(file.path()))
        .map(SourceFile::path)
        .toList();
  }

  private static boolean isAsset(SourceFile file) {
    return Placement.isPublic(file.path()) && !file.isText();
  }

  private static Asset asset(SourceFile file, ServedFiles served, AssetVisibility visibility) {
    String name = file.path().substring(file.path().lastIndexOf('/') + 1);
    SitePath path = Placement.folder(Placement.folders(file.path())).file(name);
    boolean known = served.types().isKnown(file.path());
    return asset(path, file, visibility.of(file.path(), known));
  }

  private Optional<Asset> source(Entry entry, Predicate<SourceFile> published) {
    return tree.file(entry.page().source())
        .filter(published)
        .map(file -> asset(entry.sourcePath(), file, entry.visibility()));
  }

  private static Asset asset(SitePath path, SourceFile file, Visibility visibility) {
    return new Asset(path, file.path(), file.digest(), visibility, file.content());
  }
}
