package org.daybook.bench;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How the load is measured, from system properties.
 *
 * @param quick whether rounds are few and short
 * @param rounds how often each kind of request is measured with each server
 * @param seconds how long each time
 * @param heap the largest heap of each Tomcat, as {@code -Xmx} wants it
 * @param store a folder that keeps content and work files of each size for the next run; a
 *     temporary one if it is empty
 * @param docs whether the results go into {@code docs}, beside {@code target/load}
 */
record LoadOptions(
    boolean quick, int rounds, int seconds, String heap, String store, boolean docs) {

  static LoadOptions ofSystem() {
    boolean quick = Boolean.getBoolean("load.quick");
    return new LoadOptions(
        quick,
        Integer.getInteger("load.rounds", quick ? 2 : 5),
        Integer.getInteger("load.seconds", quick ? 1 : 2),
        System.getProperty("load.heap", "256m"),
        System.getProperty("load.store", ""),
        Boolean.getBoolean("load.docs"));
  }

  /** Seconds of load before those that count. */
  int warmUp() {
    return quick ? 0 : 1;
  }

  Path war() {
    return Path.of(System.getProperty("archive", "target/daybook.war")).toAbsolutePath();
  }

  /**
   * The folder of a Tomcat.
   *
   * @throws IOException if there is none
   */
  Path tomcat() throws IOException {
    Path parent = Path.of(System.getProperty("load.tomcat", "target/dependency")).toAbsolutePath();
    if (Files.isDirectory(parent)) {
      try (DirectoryStream<Path> found = Files.newDirectoryStream(parent, "apache-tomcat-10.1.*")) {
        for (Path tomcat : found) {
          return tomcat;
        }
      }
    }
    throw new IOException(
        "No apache-tomcat-10.1.* in " + parent + ": docs/performance.adoc says how to get it.");
  }
}
