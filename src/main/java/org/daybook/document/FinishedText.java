package org.daybook.document;

import java.util.List;
import org.daybook.io.FieldReader;
import org.daybook.io.FieldWriter;

/**
 * The forms of a text in memory, as the renderer makes them.
 *
 * @param pages the form for pages
 * @param feed the form for feed readers
 * @param takeaways the section with the title "Takeaways", or empty
 * @param passages the parts from heading to heading
 */
public record FinishedText(PageForm pages, Html feed, Html takeaways, List<Passage> passages)
    implements TextForms {
  /** The forms of the empty text. */
  public static final FinishedText EMPTY =
      new FinishedText(new PageForm(""), Html.EMPTY, Html.EMPTY, List.of());

  public FinishedText {
    passages = List.copyOf(passages);
  }

  @Override
  public Html page() {
    return pages.alone();
  }

  @Override
  public Html board(String prefix) {
    return pages.among(prefix);
  }

  /** Appends the fields. */
  public void write(FieldWriter out) {
    out.text(pages.marked()).text(feed.markup()).text(takeaways.markup());
    out.list(passages, (to, passage) -> passage.write(to));
  }

  /** The number of bytes that {@link #write} appends. */
  public int size() {
    FieldWriter all = new FieldWriter();
    write(all);
    return all.bytes().length;
  }

  /** The value whose fields come next. */
  public static FinishedText read(FieldReader in) {
    return new FinishedText(
        new PageForm(in.text()), new Html(in.text()), new Html(in.text()), in.list(Passage::read));
  }

  /**
   * A text in the form for pages. Two control characters, which no text contains (XML 1.0 §2.2),
   * mark the beginning of each id of its own, in references to it too, and the level of each
   * heading: both are other ones where the page shows other texts as well.
   *
   * @param marked the markup with these marks
   */
  public record PageForm(String marked) {
    /** Precedes an id of this text. */
    public static final char ID = '\u0001';

    /** Precedes the level of a heading. */
    public static final char LEVEL = '\u0002';

    private static final char LOWEST = '6';

    /** The text for a page of its own. */
    public Html alone() {
      return placed("", 0);
    }

    /**
     * The text for a page that shows other texts too: its ids begin with a prefix, its headings are
     * one level lower, h6 excepted.
     *
     * @param prefix markup for an attribute's value
     */
    public Html among(String prefix) {
      return placed(prefix, 1);
    }

    private Html placed(String prefix, int lower) {
      StringBuilder placed = new StringBuilder(marked.length() + marked.length() / 8);
      int from = 0;
      for (int at = 0; at < marked.length(); at++) {
        char mark = marked.charAt(at);
        if (mark == ID || mark == LEVEL) {
          placed.append(marked, from, at);
          from = at + 1;
          if (mark == ID) {
            placed.append(prefix);
          } else {
            placed.append((char) Math.min(LOWEST, marked.charAt(from++) + lower));
          }
        }
      }
      return new Html(placed.append(marked, from, marked.length()).toString());
    }
  }
}
