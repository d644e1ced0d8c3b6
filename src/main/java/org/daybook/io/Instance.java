package org.daybook.io;

/**
 * The web application that these classes belong to. Each one has a class loader of its own, so each
 * has its own name, which its log lines and its threads carry.
 */
public final class Instance {
  private static volatile String name = "";

  private Instance() {}

  /** The name of the web application at a context path: {@code eng.notes} for /eng/notes. */
  public static String at(String contextPath) {
    return contextPath.isEmpty() ? "ROOT" : contextPath.substring(1).replace('/', '.');
  }

  /** Names the web application. An empty name is that of a program that has only one. */
  public static void name(String instance) {
    name = instance;
  }

  /** The name of a thread of the web application that has a task. */
  public static String thread(String task) {
    return name.isEmpty() ? task : task + " " + name;
  }

  /** A thread of the web application that has a task, and does not keep the JVM from ending. */
  public static Thread daemon(String task, Runnable work) {
    Thread thread = new Thread(work, thread(task));
    thread.setDaemon(true);
    return thread;
  }

  /** The beginning of each line that the web application logs. */
  static String mark() {
    return name.isEmpty() ? "" : "[" + name + "] ";
  }
}
