package org.daybook.migration.markdown;

/** Receives what is lost or changed in one text. */
@FunctionalInterface
public interface Remarks {
  /** Takes a remark about a line of the Markdown, from 1. */
  void add(int line, String kind, String message);
}
