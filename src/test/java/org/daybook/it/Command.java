package org.daybook.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** {@code java -jar daybook.war}, run in a folder until it ends. */
record Command(Path folder) {
  private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");
  private static final long SECONDS = 120;

  /** What it left behind. */
  record Outcome(int status, String out, String err) {}

  Outcome run(String... arguments) throws IOException, InterruptedException {
    List<String> line = new ArrayList<>();
    line.addAll(List.of(JAVA.toString(), "-jar", System.getProperty("archive")));
    line.addAll(List.of(arguments));
    Path out = Files.createTempFile("daybook", ".out");
    Path err = Files.createTempFile("daybook", ".err");
    Process process =
        new ProcessBuilder(line)
            .directory(folder.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    assertThat(process.waitFor(SECONDS, TimeUnit.SECONDS)).as("it ends").isTrue();
    Outcome outcome =
        new Outcome(
            process.exitValue(), Files.readString(out, UTF_8), Files.readString(err, UTF_8));
    Files.delete(out);
    Files.delete(err);
    return outcome;
  }
}
