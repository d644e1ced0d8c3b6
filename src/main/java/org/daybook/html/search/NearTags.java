package org.daybook.html.search;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.daybook.io.EditDistance;
import org.daybook.search.query.Facet;
import org.daybook.search.query.Filter;
import org.daybook.search.query.SearchQuery;
import org.daybook.search.query.SearchQuery.Clause;
import org.daybook.site.Site;
import org.daybook.site.Slug;
import org.daybook.site.Tag;

/** Finds tags whose name is similar to a word of a query. */
final class NearTags {
  private static final int MOST = 5;
  private static final int WORDS = 4;
  private static final int LONGEST = 40;

  private record Near(Tag tag, int distance) {}

  private NearTags() {}

  /**
   * At most five tags that begin with one of the first words, or differ from one in at most a third
   * of its letters, the most similar first.
   */
  static List<Tag> to(SearchQuery query, Site site) {
    List<String> words = words(query);
    return site.groups().tags().keySet().stream()
        .flatMap(tag -> words.stream().flatMap(word -> near(tag, word)))
        .sorted(Comparator.comparingInt(Near::distance).thenComparing(near -> near.tag.slug()))
        .map(Near::tag)
        .distinct()
        .limit(MOST)
        .toList();
  }

  private static List<String> words(SearchQuery query) {
    Stream<String> wanted = query.wanted().stream().map(Clause::text);
    Stream<String> tags =
        query.filters().stream()
            .filter(filter -> filter.facet() == Facet.TAG && !filter.excluded())
            .map(Filter::value);
    return Stream.concat(tags, wanted)
        .limit(WORDS)
        .map(word -> Slug.from(word).value())
        .filter(word -> word.length() > 1 && word.length() <= LONGEST)
        .toList();
  }

  private static Stream<Near> near(Tag tag, String word) {
    String name = tag.slug().value();
    if (name.startsWith(word)) {
      return Stream.of(new Near(tag, 0));
    }
    int farthest = Math.max(1, word.length() / 3);
    if (Math.abs(name.length() - word.length()) > farthest) {
      return Stream.empty();
    }
    int distance = EditDistance.between(word, name);
    return distance <= farthest ? Stream.of(new Near(tag, distance)) : Stream.empty();
  }
}
