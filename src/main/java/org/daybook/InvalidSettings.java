package org.daybook;

import java.util.List;

/** Thrown when settings are not as they must be; says everything that is wrong at once. */
final class InvalidSettings extends RuntimeException {
  private static final long serialVersionUID = 1;

  InvalidSettings(List<String> problems) {
    super(String.join("; ", problems));
  }
}
