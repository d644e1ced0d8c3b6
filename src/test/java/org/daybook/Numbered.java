package org.daybook;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.daybook.document.Html;
import org.daybook.site.Site;
import org.daybook.testing.Note;
import org.daybook.testing.Sites;
import org.daybook.testing.Texts;

/** A site of numbered entries, {@code notes/1/} the oldest. */
public final class Numbered {
  private static final Instant FOUNDED = Instant.parse("2020-01-01T00:00:00Z");

  private Numbered() {}

  /**
   * A site of so many entries.
   *
   * @param text made anew whenever the text of an entry is read
   */
  public static Site site(int entries, IntFunction<Html> text) {
    return Sites.of(
        IntStream.rangeClosed(1, entries).mapToObj(i -> note(i, text)).toArray(Note[]::new));
  }

  /** A site of so many entries, one a week. */
  static Site weekly(int entries) {
    return Sites.of(
        IntStream.rangeClosed(1, entries)
            .mapToObj(i -> note(i).published(FOUNDED.plus(7L * i, ChronoUnit.DAYS).toString()))
            .toArray(Note[]::new));
  }

  /** The entry with a number, published so many hours after the beginning of 2020. */
  static Note note(int number) {
    return Note.at("notes/" + number + "/")
        .titled("Number " + number)
        .published(FOUNDED.plus(number, ChronoUnit.HOURS).toString());
  }

  private static Note note(int number, IntFunction<Html> text) {
    return note(number).saying(Texts.of(String.valueOf(number), () -> text.apply(number)));
  }
}
