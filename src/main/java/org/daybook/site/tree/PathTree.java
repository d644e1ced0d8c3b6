package org.daybook.site.tree;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Paths of pages in their folders, which are pages themselves or not. */
public final class PathTree {
  private final String root;
  private final Map<String, Integer> places = new HashMap<>();
  private final Map<String, Integer> ranks = new HashMap<>();
  private final Map<String, List<String>> below = new HashMap<>();

  /**
   * A tree.
   *
   * @param root the path of the folder that all are in; paths of folders and pages end in a slash
   * @param paths in the order in which they are read, a page before those below it
   */
  public PathTree(String root, List<String> paths) {
    this.root = root;
    for (int place = 0; place < paths.size(); place++) {
      places.put(paths.get(place), place);
      add(paths.get(place));
    }
  }

  /** The place of a page in the order in which they are read; -1 of a folder without a page. */
  public int indexOf(String path) {
    return places.getOrDefault(path, -1);
  }

  /** The place of a page or a folder among those beside it; -1 if it is not in the tree. */
  public int rank(String path) {
    return ranks.getOrDefault(path, -1);
  }

  /** The pages and folders directly below one, in their order. */
  public List<String> below(String path) {
    return below.getOrDefault(path, List.of());
  }

  /** The folders of a path below the root, the outermost first. */
  public static List<String> folders(String root, String path) {
    List<String> folders = new ArrayList<>();
    for (int slash = path.indexOf('/', root.length());
        slash >= 0 && slash < path.length() - 1;
        slash = path.indexOf('/', slash + 1)) {
      folders.add(path.substring(0, slash + 1));
    }
    return folders;
  }

  private void add(String path) {
    if (!path.equals(root) && !ranks.containsKey(path)) {
      List<String> folders = folders(root, path);
      String parent = folders.isEmpty() ? root : folders.get(folders.size() - 1);
      add(parent);
      List<String> beside = below.computeIfAbsent(parent, folder -> new ArrayList<>());
      ranks.put(path, beside.size());
      beside.add(path);
    }
  }
}
