package org.daybook.html;

import org.daybook.document.Html;
import org.daybook.site.Entry;
import org.daybook.site.Section;

/** The takeaways of a long framed entry, to be shown above its text too. */
final class Takeaways {
  private static final String PART = "Takeaways";
  private static final int MOST_WORDS_WITHOUT = 600;

  private Takeaways() {}

  /** A copy without ids for the top of a long entry; empty if a reader comes to them anyway. */
  static Html of(Entry entry, Section section) {
    boolean shown =
        section.frame().contains(PART)
            && entry.text().words() > MOST_WORDS_WITHOUT
            && entry.text().hasTakeaways();
    return shown ? entry.text().forms().takeaways() : Html.EMPTY;
  }
}
