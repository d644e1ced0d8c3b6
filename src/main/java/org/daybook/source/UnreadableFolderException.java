package org.daybook.source;

import java.io.IOException;
import org.daybook.io.NamedFolder;

/** Thrown when a folder that an operator named cannot be read. Its message says what to do. */
public final class UnreadableFolderException extends IOException {
  private static final long serialVersionUID = 1;

  private final String withoutPath;

  UnreadableFolderException(NamedFolder folder, NamedFolder.Fault fault) {
    super(fault.about(folder));
    withoutPath = fault.withoutPath(folder);
  }

  /** The message for those who may not know the paths of the machine. */
  public String withoutPath() {
    return withoutPath;
  }
}
