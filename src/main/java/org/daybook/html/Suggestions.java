package org.daybook.html;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daybook.io.EditDistance;
import org.daybook.site.Entry;
import org.daybook.site.Site;
import org.daybook.site.SitePath;
import org.daybook.site.Slug;

/** Finds entries whose path or title is similar to a path that does not exist. */
final class Suggestions {
  private static final Pattern LAST = Pattern.compile("([^/]{1,64}?)(?:\\.\\w{1,5})?/?$");
  private static final int MOST = 5;

  private record Candidate(SitePath path, int distance) {}

  private Suggestions() {}

  /**
   * At most five listed entries whose name or title differs from the last part of a path in at most
   * a third of its letters, the most similar first.
   *
   * @param path as the reader typed it, decoded
   */
  static List<Entry> to(String path, Site site) {
    Matcher last = LAST.matcher(path);
    if (!last.find()) {
      return List.of();
    }
    String name = Slug.from(last.group(1)).value();
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
}
