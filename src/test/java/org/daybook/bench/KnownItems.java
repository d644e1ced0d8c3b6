package org.daybook.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Generates queries of readers who look for one entry, the same for the same entries. */
final class KnownItems {
  private static final int SHORTEST = 6;
  private static final int PHRASE = 4;
  private static final int ATTEMPTS = 100_000;

  private final NoteTexts texts;
  private final Random random = new Random(12);

  KnownItems(NoteTexts texts) {
    this.texts = texts;
  }

  /**
   * So many queries of each kind, each for another entry; fewer if the entries do not have them.
   */
  List<KnownItem> of(int each) {
    List<KnownItem> items = new ArrayList<>();
    for (QueryKind kind : QueryKind.values()) {
      List<KnownItem> found = new ArrayList<>();
      for (int n = 0; n < ATTEMPTS && found.size() < each; n++) {
        NoteText note = one(texts.notes());
        boolean isNew = found.stream().noneMatch(item -> item.path().equals(note.path()));
        (isNew ? query(kind, note) : Optional.<String>empty())
            .ifPresent(query -> found.add(new KnownItem(kind, query, note.path())));
      }
      items.addAll(found);
    }
    return items;
  }

  private Optional<String> query(QueryKind kind, NoteText note) {
    return switch (kind) {
      case TITLE_BUT_A_WORD -> shortened(note);
      case HEADING -> heading(note);
      case PHRASE -> phrase(note);
      case QUOTED_PHRASE -> phrase(note).map(phrase -> '"' + phrase + '"');
      case IDENTIFIER ->
          Identifiers.any(note.text() + '\n' + note.code(), random)
              .filter(name -> texts.isRare(name, note));
      case PART_OF_IDENTIFIER ->
          Identifiers.any(note.text() + '\n' + note.code(), random)
              .flatMap(name -> Identifiers.part(name, random))
              .filter(part -> texts.isRare(part, note));
      case TYPO -> typo(note);
      case TAG_AND_WORD -> tagged(note);
    };
  }

  private Optional<String> shortened(NoteText note) {
    List<String> words = new ArrayList<>(NoteTexts.words(note.title()));
    if (words.size() <= 2) {
      return Optional.empty();
    }
    words.remove(random.nextInt(words.size()));
    return texts.titled(words, "") == 1 ? Optional.of(String.join(" ", words)) : Optional.empty();
  }

  private Optional<String> heading(NoteText note) {
    return Optional.of(note.headings())
        .filter(headings -> !headings.isEmpty())
        .map(this::one)
        .filter(heading -> NoteTexts.words(heading).size() > 1 && texts.isOnlyHeading(heading));
  }

  private Optional<String> phrase(NoteText note) {
    List<String> words = List.of(one(note.text().lines().toList(), "").split(" ", -1));
    if (words.size() <= PHRASE) {
      return Optional.empty();
    }
    int from = random.nextInt(words.size() - PHRASE);
    List<String> phrase = words.subList(from, from + PHRASE);
    boolean plain = phrase.stream().allMatch(word -> word.matches("[A-Za-z]+"));
    long telling = phrase.stream().filter(word -> word.length() >= SHORTEST).count();
    String text = String.join(" ", phrase);
    return plain && telling >= 2 && texts.isOnly(text, note) ? Optional.of(text) : Optional.empty();
  }

  private Optional<String> typo(NoteText note) {
    String word = one(NoteTexts.words(note.title()), "");
    if (!word.matches("[a-z]{" + SHORTEST + ",}") || texts.titled(List.of(word), "") != 1) {
      return Optional.empty();
    }
    return Optional.of(Typos.of(word, random)).filter(typo -> !texts.isKnown(typo));
  }

  private Optional<String> tagged(NoteText note) {
    String tag = one(note.tags(), "");
    String word = one(NoteTexts.words(note.title()), "");
    return word.length() >= PHRASE && texts.titled(List.of(word), tag) == 1
        ? Optional.of(tag + " " + word)
        : Optional.empty();
  }

  private <T> T one(List<T> of, T otherwise) {
    return of.isEmpty() ? otherwise : one(of);
  }

  private <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }
}
