package org.daybook.document;

import java.util.List;

/**
 * The forms of one text. Each call may read from disk, and throws {@link TextChangedException} if
 * the text is neither there nor can be made again.
 */
public interface TextForms {
  /** The text on a page of its own, with heading anchors and highlighted code. */
  Html page();

  /**
   * The text on a page that shows other texts too; see {@link FinishedText.PageForm#among}.
   *
   * @param prefix the start of each id, escaped for an attribute
   */
  Html board(String prefix);

  /**
   * The text for feed readers. It has no ids, classes or scripts, its code is plain, and its
   * fragment links lead to the page.
   */
  Html feed();

  /** The section "Takeaways" without its heading, ids and anchors, or empty. */
  Html takeaways();

  /** The text as plain text, in parts from heading to heading; those without any are left out. */
  List<Passage> passages();
}
