package org.daybook.testing.faults;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.EnumSet;
import java.util.Set;

/** A way in which an operation of a file system fails. */
public enum Fault {
  /** EIO: any operation. */
  INPUT_OUTPUT(EnumSet.allOf(Operation.class)),
  /** ENOSPC: whatever writes. */
  NO_SPACE(EnumSet.of(Operation.CREATE, Operation.WRITE)),
  /** The end of the file before its end, without an exception. */
  SHORT_READ(EnumSet.of(Operation.READ)),
  /** ENOENT: a file that was listed, or looked at, is gone. */
  VANISHED(EnumSet.of(Operation.LOOK, Operation.OPEN));

  /** The kinds of operations that can fail. */
  enum Operation {
    LOOK,
    OPEN,
    LIST,
    READ,
    CREATE,
    WRITE,
    FORCE,
    MOVE,
    DELETE
  }

  private final Set<Operation> operations;

  Fault(Set<Operation> operations) {
    this.operations = operations;
  }

  boolean concerns(Operation operation) {
    return operations.contains(operation);
  }

  IOException exception(String path) {
    return switch (this) {
      case INPUT_OUTPUT, SHORT_READ -> new FileSystemException(path, null, "Input/output error");
      case NO_SPACE -> new FileSystemException(path, null, "No space left on device");
      case VANISHED -> new NoSuchFileException(path);
    };
  }
}
