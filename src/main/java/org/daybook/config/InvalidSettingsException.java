package org.daybook.config;

import java.util.List;

/** Thrown when settings are wrong. Its message names all of them, with their values. */
public final class InvalidSettingsException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String told;

  /**
   * An exception with these problems, one sentence each.
   *
   * @param told the same without values, in which secrets may be
   */
  public InvalidSettingsException(List<String> problems, List<String> told) {
    super(String.join("; ", problems));
    this.told = String.join("; ", told);
  }

  /** All problems, for those who may not know the values. */
  public String told() {
    return told;
  }
}
