package org.daybook.container;

import java.nio.file.Path;
import java.util.Map;

/**
 * A JDK, and the variables of its processes, which the renderer's process inherits.
 *
 * @param name tells it apart from others
 * @param home the folder of the JDK
 */
record Environment(String name, Path home, Map<String, String> variables) {
  /** That of the build, with the encoding that an operator has. */
  static final Environment USUAL =
      new Environment(
          "usual", Path.of(System.getProperty("java.home")), Map.of("LC_ALL", "C.UTF-8"));

  /**
   * One with another language and time zone. The options name the language as well as the
   * variables, because a machine has the locales that were installed.
   *
   * @param language such as {@code tr}
   * @param country such as {@code TR}
   */
  static Environment of(Path home, String language, String country, String zone) {
    return new Environment(
        language + "_" + country + " " + zone,
        home,
        Map.of(
            "LC_ALL", language + "_" + country + ".UTF-8",
            "TZ", zone,
            "JAVA_TOOL_OPTIONS",
                "-Dfile.encoding=UTF-8 -Dsun.jnu.encoding=UTF-8 -Duser.language="
                    + language
                    + " -Duser.country="
                    + country));
  }

  /** One without a language, in which only ASCII can be written. */
  static Environment plain(Path home, String zone) {
    return new Environment("C " + zone, home, Map.of("LC_ALL", "C", "TZ", zone));
  }

  /** The program {@code java}. */
  String java() {
    return home.resolve("bin/java").toString();
  }

  @Override
  public String toString() {
    return home.getFileName() + " " + name;
  }
}
