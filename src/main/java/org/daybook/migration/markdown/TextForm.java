package org.daybook.migration.markdown;

/**
 * The form that a text must have.
 *
 * @param isFlat true if the text is one line
 * @param isCell true in a table
 * @param isBracketed true between the brackets of a macro
 * @param marks the marks of formatting around the text
 * @param isInner true if something of the block stands before
 * @param isFootnote true in a footnote
 */
record TextForm(
    boolean isFlat,
    boolean isCell,
    boolean isBracketed,
    String marks,
    boolean isInner,
    boolean isFootnote) {
  /** The lines of a paragraph. */
  static final TextForm LINES = new TextForm(false, false, false, "", false, false);

  /** One line, as of a heading. */
  static final TextForm LINE = new TextForm(true, false, false, "", false, false);

  /** A cell of a table. */
  static final TextForm CELL = new TextForm(true, true, false, "", false, false);

  /** The same between marks. */
  TextForm formatting(String mark) {
    return new TextForm(isFlat, isCell, isBracketed, marks + mark, true, isFootnote);
  }

  /** The same between brackets. */
  TextForm bracketed() {
    return new TextForm(true, isCell, true, marks, true, isFootnote);
  }

  /** The same in a footnote. */
  TextForm footnote() {
    return new TextForm(true, isCell, true, "", true, true);
  }

  boolean isFormatting() {
    return !marks.isEmpty();
  }

  boolean isWithin(String mark) {
    return marks.contains(mark);
  }
}
