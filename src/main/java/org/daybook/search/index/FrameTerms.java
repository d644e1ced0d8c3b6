package org.daybook.search.index;

import static java.util.stream.Collectors.toSet;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.daybook.document.Passage;
import org.daybook.search.analysis.Token;
import org.daybook.site.Section;
import org.daybook.site.Slug;

/** The words of an entry by the section of its frame in which they stand: Context, Tradeoffs. */
final class FrameTerms {
  private static final String TAKEAWAYS = "takeaways";
  private static final int HIGHEST = 2;

  private final Set<String> slugs;
  private final Set<String> terms = new HashSet<>();
  private String current = "";

  /** No words yet of an entry in a section. */
  FrameTerms(Section section) {
    slugs =
        Stream.concat(Stream.of(TAKEAWAYS), section.frame().stream())
            .map(title -> Slug.from(title).value())
            .collect(toSet());
  }

  /** Adds the words of the next passage. */
  void add(Passage passage, Stream<Token> words) {
    if (passage.level() <= HIGHEST) {
      String slug = Slug.from(passage.title()).value();
      current = slugs.contains(slug) ? slug : "";
    }
    if (!current.isEmpty()) {
      terms.add(IndexKeys.frame(current, ""));
      words.forEach(token -> terms.add(IndexKeys.frame(current, token.term())));
    }
  }

  /** The terms of all words that were added. */
  Set<String> terms() {
    return terms;
  }
}
