package org.daybook.html.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.daybook.site.Entry;
import org.daybook.site.Section;
import org.daybook.site.Section.Layout;
import org.daybook.site.Site;
import org.daybook.site.SitePath;
import org.daybook.site.tree.PathTree;

/**
 * The place of an entry in the folders of its section.
 *
 * @param path the section and the folders around the entry, the outermost first; empty if there is
 *     nothing between the section and an entry of a list
 * @param lines of a tree: the folders around the entry, what is beside it, and what is below it
 * @param others the number of lines that are left out, because the page must not grow with the site
 */
public record TreeNavigation(List<TreeLine> path, List<TreeLine> lines, int others) {
  private static final int MOST = 40;

  /** The navigation on the page of an entry. */
  public static TreeNavigation of(Entry entry, Section section, Site site) {
    String root = section.path().value();
    List<String> folders = PathTree.folders(root, entry.path().value());
    boolean tree = section.layout() == Layout.TREE;
    List<String> path = new ArrayList<>(List.of(root));
    path.addAll(folders);
    List<TreeLine> shown = tree || !folders.isEmpty() ? lines(path, entry, site) : List.of();
    return tree ? inTree(entry, section, path, site) : new TreeNavigation(shown, List.of(), 0);
  }

  private static TreeNavigation inTree(Entry entry, Section section, List<String> path, Site site) {
    PathTree tree = site.listPage(section.path()).orElseThrow().list().tree();
    String own = entry.path().value();
    List<String> beside = tree.below(path.get(path.size() - 1));
    List<String> below = tree.below(own);
    List<String> near = around(beside, Math.max(0, tree.rank(own)));
    List<String> first = below.subList(0, Math.min(MOST, below.size()));
    int at = near.indexOf(own) + 1;
    Stream<String> all =
        Stream.of(
                path.stream().skip(1),
                near.stream().limit(at),
                first.stream(),
                near.stream().skip(at))
            .flatMap(part -> part);
    int others = beside.size() - near.size() + below.size() - first.size();
    return new TreeNavigation(lines(path, entry, site), lines(all.toList(), entry, site), others);
  }

  private static List<String> around(List<String> all, int place) {
    int start = Math.max(0, Math.min(place - MOST / 2, all.size() - MOST));
    return all.subList(start, Math.min(start + MOST, all.size()));
  }

  private static List<TreeLine> lines(List<String> paths, Entry shown, Site site) {
    return paths.stream().map(path -> TreeLine.of(new SitePath(path), shown, site)).toList();
  }
}
