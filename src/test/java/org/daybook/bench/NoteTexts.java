package org.daybook.bench;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The texts of all entries, and what is rare in them. */
final class NoteTexts {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final int FEW = 3;

  private final List<NoteText> notes;
  private final List<Set<String>> titles;
  private final Map<String, Long> headings;
  private final Set<String> vocabulary;

  NoteTexts(List<NoteText> notes) {
    this.notes = List.copyOf(notes);
    titles = notes.stream().map(note -> Set.copyOf(words(note.title()))).toList();
    headings =
        notes.stream()
            .flatMap(note -> Stream.concat(Stream.of(note.title()), note.headings().stream()))
            .collect(groupingBy(heading -> heading.toLowerCase(Locale.ROOT), counting()));
    vocabulary =
        notes.stream().flatMap(note -> words(note.lower()).stream().distinct()).collect(toSet());
  }

  List<NoteText> notes() {
    return notes;
  }

  /** The words of a text in lower case. */
  static List<String> words(String text) {
    return WORD.matcher(text)
        .results()
        .map(MatchResult::group)
        .map(word -> word.toLowerCase(Locale.ROOT))
        .toList();
  }

  /** Says whether some entry has a word in lower case. */
  boolean isKnown(String word) {
    return vocabulary.contains(word);
  }

  /** Says whether a title or heading stands over one text only. */
  boolean isOnlyHeading(String heading) {
    return headings.getOrDefault(heading.toLowerCase(Locale.ROOT), 0L) == 1;
  }

  /** The number of entries with a tag whose titles have all of these words. */
  long titled(List<String> words, String tag) {
    long count = 0;
    for (int n = 0; n < notes.size(); n++) {
      boolean tagged = tag.isEmpty() || notes.get(n).tags().contains(tag);
      count += tagged && titles.get(n).containsAll(words) ? 1 : 0;
    }
    return count;
  }

  /** Says whether at most 3 entries have a text, none as often as one of them. */
  boolean isRare(String text, NoteText in) {
    String part = text.toLowerCase(Locale.ROOT);
    int own = in.count(part);
    Map<String, Integer> others =
        notes.stream()
            .filter(note -> note != in && note.lower().contains(part))
            .limit(FEW)
            .collect(toMap(NoteText::path, note -> note.count(part)));
    return own > 0 && others.size() < FEW && others.values().stream().allMatch(n -> n < own);
  }

  /** Says whether no other entry has a text. */
  boolean isOnly(String text, NoteText in) {
    String part = text.toLowerCase(Locale.ROOT);
    return in.lower().contains(part)
        && notes.stream().noneMatch(note -> note != in && note.lower().contains(part));
  }
}
