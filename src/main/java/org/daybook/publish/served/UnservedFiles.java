package org.daybook.publish.served;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.daybook.document.Diagnostic;
import org.daybook.document.Rule;

/**
 * Tells authors of files that are neither pages nor served: once for each top folder, and once for
 * each type of files beside them.
 */
final class UnservedFiles {
  // The folders for parts of texts, and for the templates of the command new.
  private static final Pattern HIDDEN =
      Pattern.compile(
          "(?:^|/)(?!_(?:drafts|archetypes|partials|includes|attributes|examples|snippets)/)(_[^/]*)/");
  private static final Map<String, String> TEXTS =
      Map.of(
          "md", "Markdown",
          "markdown", "Markdown",
          "mdx", "MDX",
          "rst", "reStructuredText",
          "org", "Org",
          "textile", "Textile");
  private static final String NO_TEXT =
      "is not read, because it is %s, as perhaps others: write it in AsciiDoc, in a file that ends"
          + " in .adoc, or name it in .daybookignore";

  private UnservedFiles() {}

  /**
   * A warning for the first text of each folder whose name begins with an underscore, so that
   * nothing in it becomes a page.
   *
   * @param paths of the texts in such folders
   */
  static List<Diagnostic> ofHiddenFolders(Stream<String> paths) {
    Map<String, String> first = new TreeMap<>();
    paths.sorted().forEach(path -> first.putIfAbsent(folder(path), path));
    return first.entrySet().stream()
        .filter(folder -> !folder.getKey().isEmpty())
        .map(
            folder ->
                Rule.UNREAD_TEXT.at(
                    folder.getValue(),
                    1,
                    "is not read, because the name of the folder "
                        + folder.getKey()
                        + " begins with _: rename the folder, or include the file"))
        .toList();
  }

  private static String folder(String path) {
    Matcher folder = HIDDEN.matcher(path);
    return folder.find() ? folder.group(1) : "";
  }

  private static boolean isText(String path) {
    return TEXTS.containsKey(AssetTypes.ending(path));
  }

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
    if (isText(path)) {
      return "." + AssetTypes.ending(path);
    }
    return folder < 0 ? "." + AssetTypes.ending(path) : path.substring(0, folder + 1);
  }

  private static Diagnostic warning(List<String> paths) {
    String path = paths.get(0);
    String ending = AssetTypes.ending(path);
    if (isText(path)) {
      return Rule.UNREAD_TEXT.at(path, 1, NO_TEXT.formatted(TEXTS.get(ending)));
    }
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
