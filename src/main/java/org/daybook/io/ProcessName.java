package org.daybook.io;

import java.time.Instant;

/**
 * The beginning of the names of a process's folders: its id and the start of the process, because
 * an id alone is used again, in a container after each restart.
 */
final class ProcessName {
  private ProcessName() {}

  /** The name of this process, which ends in a hyphen. */
  static String current() {
    ProcessHandle process = ProcessHandle.current();
    long start = process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    return process.pid() + "-" + start + "-";
  }

  /** Says whether a process with the id in a name runs on this machine, perhaps another one. */
  static boolean isInUse(String name) {
    try {
      return ProcessHandle.of(Long.parseLong(name.split("-", 2)[0])).isPresent();
    } catch (NumberFormatException e) {
      return false;
    }
  }
}
