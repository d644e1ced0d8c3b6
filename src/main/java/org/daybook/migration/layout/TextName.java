package org.daybook.migration.layout;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.site.Slug;

/**
 * The name of a text's file.
 *
 * @param folder with a slash at its end; empty at the top
 * @param date at the beginning of the name, or empty
 * @param stem the name without date and ending
 */
record TextName(String folder, String date, String stem) {
  private static final Pattern DATED = Pattern.compile("(\\d{4}-\\d{1,2}-\\d{1,2})[-_](.+)");

  static TextName of(String path) {
    int slash = path.lastIndexOf('/') + 1;
    String name = path.substring(slash);
    String stem = name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : name;
    Matcher dated = DATED.matcher(stem);
    return dated.matches()
        ? new TextName(path.substring(0, slash), dated.group(1), dated.group(2))
        : new TextName(path.substring(0, slash), "", stem);
  }

  /** The file that is the page of its folder, seen as a file beside the folder. */
  TextName folderFile() {
    return of(folder.isEmpty() ? "index" : folder.substring(0, folder.length() - 1) + ".md");
  }

  /** A path whose parts could be addresses of Daybook. */
  static String slugs(String path) {
    return Stream.of(path.split("/", -1))
        .map(part -> part.isEmpty() ? "" : Slug.from(part).value())
        .collect(Collectors.joining("/"));
  }
}
