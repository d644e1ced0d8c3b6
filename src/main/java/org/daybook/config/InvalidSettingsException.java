package org.daybook.config;

import java.util.List;

/** Thrown when settings are wrong. Its message names all of them. */
public final class InvalidSettingsException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** An exception with these problems, one sentence each. */
  public InvalidSettingsException(List<String> problems) {
    super(String.join("; ", problems));
  }
}
