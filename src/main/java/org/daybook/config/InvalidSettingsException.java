package org.daybook.config;

import java.util.List;

/** Thrown when settings are not as they must be; says everything that is wrong at once. */
public final class InvalidSettingsException extends RuntimeException {
  private static final long serialVersionUID = 1;

  InvalidSettingsException(List<String> problems) {
    super(String.join("; ", problems));
  }
}
