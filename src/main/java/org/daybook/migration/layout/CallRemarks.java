package org.daybook.migration.layout;

/** Receives calls of templates that nobody can replace. */
@FunctionalInterface
public interface CallRemarks {
  /** Takes a call at an index of the text. */
  void unknown(int index, String call);
}
