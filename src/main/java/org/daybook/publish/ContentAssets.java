package org.daybook.publish;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daybook.site.Asset;
import org.daybook.site.Entry;
import org.daybook.site.Section;
import org.daybook.site.SitePath;
import org.daybook.source.ContentTree;
import org.daybook.source.SourceFile;

/** The files that a site offers beside its pages. */
final class ContentAssets {
  private ContentAssets() {}

  /** The files of a tree that are neither pages nor hidden, and the sources of the entries. */
  static List<Asset> of(ContentTree tree, List<Section> sections) {
    Stream<Asset> files =
        tree.files().stream().filter(ContentAssets::isAsset).map(ContentAssets::asset);
    Stream<Asset> sources =
        sections.stream()
            .flatMap(section -> section.entries().stream())
            .flatMap(entry -> source(tree, entry).stream());
    return Stream.concat(files, sources).toList();
  }

  private static boolean isAsset(SourceFile file) {
    boolean hidden = Arrays.stream(file.path().split("/")).anyMatch(part -> part.startsWith("_"));
    return !hidden && !file.path().endsWith(".adoc");
  }

  private static Asset asset(SourceFile file) {
    int name = file.path().lastIndexOf('/') + 1;
    List<String> folders = List.of(file.path().substring(0, name).split("/"));
    SitePath folder = name == 0 ? SitePath.HOME : Placement.folder(folders);
    SitePath path = folder.file(file.path().substring(name));
    return asset(path, file);
  }

  private static Optional<Asset> source(ContentTree tree, Entry entry) {
    return tree.file(entry.page().source()).map(file -> asset(entry.sourcePath(), file));
  }

  private static Asset asset(SitePath path, SourceFile file) {
    return new Asset(path, file.path(), file.digest(), file.modified(), file::open);
  }
}
