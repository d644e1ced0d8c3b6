package org.daybook.document;

/** The forms of one text. Each may be read from disk whenever it is asked for. */
public interface TextForms {
  /** The text for a page of its own: heading anchors, highlighted code. */
  Html page();

  /**
   * The text for a page that shows other texts too; see {@link PageForm#among}.
   *
   * @param prefix what its ids begin with: markup for an attribute's value
   */
  Html board(String prefix);

  /**
   * The text for feed readers: no ids, classes or scripts, plain code, fragments as links to the
   * page.
   */
  Html feed();

  /** The section titled "Takeaways" without its heading, ids and anchors; empty without one. */
  Html takeaways();
}
