package org.daybook.publish.served;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.daybook.document.Diagnostic;
import org.daybook.document.Rule;

/**
 * Tells authors of files that are neither pages nor served: once for each top folder, and once for
 * each type of files beside them.
 */
final class UnservedFiles {
  private UnservedFiles() {}

  /**
   * A warning for the first file of each folder and type.
   *
   * @param paths of the files that are not served
   */
  static List<Diagnostic> warnings(Stream<String> paths) {
    Map<String, List<String>> kinds = new TreeMap<>();
    paths.forEach(path -> kinds.computeIfAbsent(kind(path), kind -> new ArrayList<>()).add(path));
    return kinds.values().stream().map(UnservedFiles::warning).toList();
  }

  private static String kind(String path) {
    int folder = path.indexOf('/');
    return folder < 0 ? "." + AssetTypes.ending(path) : path.substring(0, folder + 1);
  }

  private static Diagnostic warning(List<String> paths) {
    String path = paths.get(0);
    String ending = AssetTypes.ending(path);
    String others = paths.size() > 1 ? ", as others " + place(path) : "";
    String message =
        ending.isEmpty()
            ? "is not served because its name has no ending%s: link to it from a note, or name it in"
                + " .daybookignore"
            : "is not served because of its type .%2$s%1$s: link to it from a note, add %2$s to the"
                + " setting site-assets, or name it in .daybookignore";
    return Rule.UNSERVED_FILE.at(path, 1, message.formatted(others, ending));
  }

  private static String place(String path) {
    int folder = path.indexOf('/');
    return folder < 0 ? "of the type" : "in " + path.substring(0, folder);
  }
}
