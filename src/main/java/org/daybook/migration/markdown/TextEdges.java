package org.daybook.migration.markdown;

import org.commonmark.node.Node;

/**
 * The edges at which marks of formatting stand.
 *
 * @param out the text so far
 */
record TextEdges(TextForm form, StringBuilder out) {
  // Brackets directly before a mark would be its attributes.
  String separator() {
    return before() == ']' ? "{empty}" : "";
  }

  /** The character before, 0 at the beginning. */
  char before() {
    return LiteralWriter.last(out);
  }

  /** Says whether a mark could open here next to a single character. */
  boolean opens() {
    return out.isEmpty() ? !form.isFormatting() : " \n(".indexOf(before()) >= 0;
  }

  /** Says whether a mark could close before the next node. */
  boolean closes(Node node) {
    char next = LiteralWriter.first(node.getNext());
    return next == 0 ? !form.isFormatting() : " \n.,)?!:".indexOf(next) >= 0;
  }
}
