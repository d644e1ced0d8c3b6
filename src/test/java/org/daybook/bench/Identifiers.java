package org.daybook.bench;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Names of programs in a text. */
final class Identifiers {
  private static final Pattern NAME =
      Pattern.compile(
          "(?<![\\w.$/-])(?:[A-Za-z]+[a-z0-9][A-Z]\\w+|[a-z][\\w-]*(?:\\.[a-z][\\w-]*){2,}"
              + "|[A-Za-z]+(?:_[A-Za-z0-9]+)+|--[a-z][a-z-]{5,})(?![\\w$/-])");
  private static final Pattern PART = Pattern.compile("[A-Z]?[a-z0-9]+|[A-Z0-9]+(?![a-z])");
  private static final int SHORTEST = 8;
  private static final int LONGEST = 60;
  private static final int SHORTEST_PART = 6;

  private Identifiers() {}

  /** One of the names in a text. */
  static Optional<String> any(String text, Random random) {
    List<String> names =
        NAME.matcher(text)
            .results()
            .map(MatchResult::group)
            .filter(name -> name.length() >= SHORTEST && name.length() <= LONGEST)
            .distinct()
            .toList();
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of(names.get(random.nextInt(names.size())));
  }

  /** Some of the words of a name, as they stand in it; none if it is too short. */
  static Optional<String> part(String name, Random random) {
    List<MatchResult> words = PART.matcher(name).results().toList();
    if (words.size() < 2) {
      return Optional.empty();
    }
    int first = random.nextInt(words.size());
    int last = first + random.nextInt(words.size() - first);
    String part = name.substring(words.get(first).start(), words.get(last).end());
    boolean fits = last - first + 1 < words.size() && part.length() >= SHORTEST_PART;
    return fits ? Optional.of(part) : Optional.empty();
  }
}
