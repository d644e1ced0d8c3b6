package org.daybook.document;

import org.daybook.io.FieldReader;
import org.daybook.io.FieldWriter;

/**
 * The forms of a text in memory, as the renderer makes them.
 *
 * @param pages the form for pages
 * @param feed the form for feed readers
 * @param takeaways the section with the title "Takeaways", or empty
 */
public record FinishedText(PageForm pages, Html feed, Html takeaways) implements TextForms {
  /** The forms of the empty text. */
  public static final FinishedText EMPTY =
      new FinishedText(new PageForm(""), Html.EMPTY, Html.EMPTY);

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
  }

  /** The value whose fields come next. */
  public static FinishedText read(FieldReader in) {
    return new FinishedText(new PageForm(in.text()), new Html(in.text()), new Html(in.text()));
  }
}
