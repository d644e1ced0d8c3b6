package org.daybook.publish;

import java.util.Arrays;
import java.util.List;
import org.daybook.site.Asset;
import org.daybook.site.SitePath;
import org.daybook.source.ContentTree;
import org.daybook.source.SourceFile;

/** The files of a tree that are neither pages nor hidden. */
final class Assets {
  private Assets() {}

  static List<Asset> of(ContentTree tree) {
    return tree.files().stream().filter(Assets::isAsset).map(Assets::asset).toList();
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
    return new Asset(path, file.path(), file.digest(), file.modified(), file::open);
  }
}
