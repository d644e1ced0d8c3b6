package org.daybook.bench;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Generates texts that are hard to search for, from signs and from what entries have. */
final class HostileTexts {
  private static final int FREQUENT = 300;
  private static final int MOST_PARTS = 20;
  private static final int LONGEST = 400;
  private static final List<String> SIGNS =
      List.of(
          "\"", "-", "tag:", "author:", "in:", "after:", "2026-13", ":", "*", "?", "~", "AND", "(",
          "[", "\\", "/", "C++", ".", "--x", "\u732b", "\u0001", "\u0000", "year:");

  private final Random random;
  private final List<NoteText> notes;
  private final List<String> frequent;
  private final List<Supplier<String>> parts;

  HostileTexts(List<NoteText> notes, long seed) {
    this.notes = notes;
    random = new Random(seed);
    frequent = frequent(notes);
    parts =
        List.of(
            () -> one(SIGNS),
            () -> characters(30, Character.MAX_VALUE),
            () -> characters(120, 0x7f),
            () -> one(frequent),
            () -> Identifiers.any(one(notes).code(), random).orElse("x"),
            () -> filter(),
            () -> misspelt(),
            () -> one(frequent).substring(0, 1));
  }

  private static List<String> frequent(List<NoteText> notes) {
    Map<String, Long> words =
        notes.stream()
            .flatMap(note -> NoteTexts.words(note.text()).stream())
            .collect(groupingBy(word -> word, counting()));
    return words.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .limit(FREQUENT)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The next text. */
  String next() {
    int most = 1 + random.nextInt(MOST_PARTS);
    String text =
        switch (random.nextInt(8)) {
          case 0 -> '"' + joined(() -> one(frequent.subList(0, 12)), 40) + '"';
          case 1 -> joined(() -> one(frequent), most);
          case 2 -> one(frequent).repeat(1 + random.nextInt(3)) + joined(this::misspelt, 4);
          case 3 -> joined(() -> one(frequent).substring(0, 1), 2 * most);
          case 4 -> joined(this::filter, 16) + ' ' + one(frequent);
          case 5 ->
              one(frequent).repeat(9) + ' ' + joined(() -> (one(frequent) + ' ').repeat(9), 3);
          default -> joined(() -> one(parts).get(), most);
        };
    return text.substring(0, Math.min(text.length(), LONGEST + 1));
  }

  private String joined(Supplier<String> part, int count) {
    return String.join(" ", Stream.generate(part).limit(count).toList());
  }

  private String characters(int most, int bound) {
    int[] all = IntStream.range(0, random.nextInt(most)).map(n -> random.nextInt(bound)).toArray();
    return new String(all, 0, all.length);
  }

  private String filter() {
    String value = random.nextBoolean() ? one(frequent) : String.valueOf(2000 + random.nextInt(40));
    return one(List.of("", "-"))
        + one(List.of("tag:", "author:", "section:", "year:", "in:"))
        + value;
  }

  private String misspelt() {
    List<String> words =
        NoteTexts.words(one(notes).text()).stream().filter(word -> word.length() > 3).toList();
    return words.isEmpty() ? "xyzxyz" : Typos.of(one(words), random);
  }

  private <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }
}
