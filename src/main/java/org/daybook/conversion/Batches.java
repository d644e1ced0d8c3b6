package org.daybook.conversion;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.daybook.document.AsciiDocNames;
import org.daybook.source.ContentTree;

/** The order in which a tree's files are converted. */
public final class Batches {
  private static final int FIRST = 20;
  private static final int GROWTH = 2;
  private static final int HEADER_BYTES = 2048;
  private static final Pattern DATE =
      Pattern.compile(
          "^(?::(?:page-date|revdate): *|v\\S+, *|date: *['\"]?)?(\\d{4}-\\d{2}-\\d{2})",
          Pattern.MULTILINE);

  private Batches() {}

  /**
   * The files that become pages, in growing batches: index files of the site and its sections
   * first, then entries, the newest first.
   *
   * @param pages the paths of these files
   */
  public static List<List<String>> newestFirst(ContentTree tree, List<String> pages) {
    List<String> sources = sorted(tree, pages);
    List<List<String>> batches = new ArrayList<>();
    int from = 0;
    for (int to : ends(sources.size())) {
      batches.add(List.copyOf(sources.subList(from, to)));
      from = to;
    }
    return batches;
  }

  /**
   * The number of sources in the first batch, in the first two, and so on. All that is converted is
   * composed again after each batch, so without growth the time would be that of the square.
   */
  static List<Integer> ends(int count) {
    List<Integer> ends = new ArrayList<>();
    int end = 0;
    for (int size = FIRST; end < count || ends.isEmpty(); size *= GROWTH) {
      end += Math.min(size, count - end);
      ends.add(end);
    }
    return ends;
  }

  private static List<String> sorted(ContentTree tree, List<String> pages) {
    Map<String, String> dates =
        pages.stream().collect(Collectors.toMap(Function.identity(), path -> guess(tree, path)));
    return dates.keySet().stream()
        .sorted(
            Comparator.comparing(Batches::isIndex)
                .thenComparing(dates::get)
                .reversed()
                .thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  private static boolean isIndex(String path) {
    long folders = path.chars().filter(c -> c == '/').count();
    return folders == 0 || (folders == 1 && AsciiDocNames.stem(path).endsWith("/index"));
  }

  // The guessed date decides the order of batches only, so it may be wrong.
  private static String guess(ContentTree tree, String path) {
    Matcher date =
        DATE.matcher(path.substring(path.lastIndexOf('/') + 1) + "\n" + header(tree, path));
    return date.find() ? date.group(1) : "";
  }

  private static String header(ContentTree tree, String path) {
    try (InputStream in = tree.file(path).orElseThrow().open()) {
      return new String(in.readNBytes(HEADER_BYTES), UTF_8);
    } catch (IOException e) {
      return "";
    }
  }
}
