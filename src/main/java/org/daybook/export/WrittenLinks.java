package org.daybook.export;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The relative links of a page that Daybook has written. Its attribute values are in double quotes.
 */
final class WrittenLinks {
  private static final Pattern TAG =
      Pattern.compile("<[a-z][^\\s>]*+(?:\\s++[^\\s=>\"]++(?:=\"[^\"]*+\")?+)++\\s*+>");

  private static final Pattern LINK =
      Pattern.compile("(?<=\\s(?:href|src|action|poster)=\")[^\"]*+");

  /** References with a scheme or from a root, and those to places on the page itself. */
  private static final Pattern ELSEWHERE =
      Pattern.compile("(?:[A-Za-z][A-Za-z0-9+.-]*:|/|#|\\?).*");

  private static final Pattern FOLDER = Pattern.compile("(?:[^?#]*/)?\\.{0,2}(?=$|[?#])");

  private WrittenLinks() {}

  /** The page with links to the files of folders, which browsers do not look for on disks. */
  static String toFiles(String page) {
    return changed(page, WrittenLinks::toFile);
  }

  /**
   * The page, which is at the root of the site, with links from the root of its host.
   *
   * @param root path of the site, beginning and ending in a slash
   */
  static String fromRoot(String page, String root) {
    return changed(page, link -> root + (link.startsWith("./") ? link.substring(2) : link));
  }

  /** A relative link to the file that it leads to. */
  static String toFile(String link) {
    Matcher folder = FOLDER.matcher(link);
    if (!folder.lookingAt()) {
      return link;
    }
    String path = folder.group();
    String slash = path.isEmpty() || path.endsWith("/") ? "" : "/";
    return path + slash + ExportedFile.INDEX + link.substring(path.length());
  }

  private static String changed(String page, UnaryOperator<String> change) {
    return TAG.matcher(page)
        .replaceAll(
            tag ->
                Matcher.quoteReplacement(
                    LINK.matcher(tag.group())
                        .replaceAll(
                            link -> Matcher.quoteReplacement(changedLink(link.group(), change)))));
  }

  private static String changedLink(String link, UnaryOperator<String> change) {
    return link.isEmpty() || ELSEWHERE.matcher(link).matches() ? link : change.apply(link);
  }
}
