package org.daybook.it;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * {@code java -jar daybook.war}, run until it ends.
 *
 * @param folder for its temporary files
 */
record Command(Path folder) {
  /** The result of a command; errors by line. */
  record Outcome(int status, String out, List<String> err) {}

  Outcome run(String... arguments) throws IOException, InterruptedException {
    try (Jar jar = Jar.run(folder, arguments)) {
      String out = jar.output();
      return new Outcome(jar.status(), out, jar.errors());
    }
  }
}
