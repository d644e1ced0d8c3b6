package org.daybook.io;

import java.io.IOException;

/** Starts operating system processes. */
public final class ChildProcess {
  private ChildProcess() {}

  /**
   * Starts a process. The first process makes the JDK start its {@code process reaper} thread,
   * which inherits the context class loader of the caller for as long as the JVM runs. It gets the
   * platform class loader here, so that it never keeps the classes of a web application in memory.
   *
   * @throws IOException if the process cannot be started
   */
  public static Process start(ProcessBuilder builder) throws IOException {
    Thread thread = Thread.currentThread();
    ClassLoader loader = thread.getContextClassLoader();
    thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
    try {
      return builder.start();
    } finally {
      thread.setContextClassLoader(loader);
    }
  }
}
