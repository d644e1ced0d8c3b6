package org.daybook.html;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.daybook.io.EditDistance;
import org.daybook.site.Entry;
import org.daybook.site.Site;
import org.daybook.site.SitePath;
import org.daybook.site.Slug;

/** Finds entries whose path or title is similar to a path that does not exist. */
final class Suggestions {
  private static final Pattern EXTENSION = Pattern.compile("(?<=.)\\.\\w{1,5}$");
  private static final int MOST = 5;
  private static final int LONGEST = 64;

  private record Candidate(SitePath path, int distance) {}

  private Suggestions() {}

  /**
   * At most five listed entries whose name or title differs from the last part of a path in at most
   * a third of its letters, the most similar first.
   *
   * @param path as the reader typed it, decoded
   */
  static List<Entry> to(String path, Site site) {
    String last = last(path);
    if (last.isEmpty()) {
      return List.of();
    }
    String name = Slug.from(last).value();
    int farthest = Math.max(1, name.length() / 3);
    return site.namesNear(name)
        .map(near -> new Candidate(near.page().path(), EditDistance.between(name, near.text())))
        .filter(candidate -> candidate.distance <= farthest)
        .sorted(
            Comparator.comparingInt(Candidate::distance)
                .thenComparing(candidate -> site.entry(candidate.path).orElseThrow(), Entry.NEWEST))
        .map(Candidate::path)
        .distinct()
        .limit(MOST)
        .flatMap(near -> site.entry(near).stream())
        .toList();
  }

  /** The end of the last part of a path, without an extension. */
  private static String last(String path) {
    int end = path.endsWith("/") ? path.length() - 1 : path.length();
    int start = Math.max(path.lastIndexOf('/', end - 1) + 1, end - LONGEST);
    return EXTENSION.matcher(path.substring(start, end)).replaceFirst("");
  }
}
