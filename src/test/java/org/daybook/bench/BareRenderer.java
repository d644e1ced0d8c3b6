package org.daybook.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.renderer.AsciidoctorAlone;

/**
 * Asciidoctor in the renderer's process with nothing around it: the cost of converting alone, for
 * comparison.
 *
 * @param jars the folder {@code target/renderer}
 */
record BareRenderer(Path jars) {
  /**
   * The cost of converting.
   *
   * @param seconds from the start of the process to its end
   * @param cpu seconds of processor time
   */
  record Cost(double seconds, double cpu) {}

  /** Converts all notes of a folder. */
  Cost convert(Path content) throws IOException, InterruptedException {
    long start = System.nanoTime();
    Process process = start(content);
    Program program = new Program(process.toHandle());
    double cpu = 0;
    // Once the process has ended nobody knows what it took.
    while (!process.waitFor(20, TimeUnit.MILLISECONDS)) {
      cpu = Math.max(cpu, program.cpu());
    }
    return new Cost((System.nanoTime() - start) / 1e9, cpu);
  }

  // As the web application starts it for the first time, when it has no class data yet, but
  // without writing any at the end.
  private Process start(Path content) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xmx512m",
            "-cp",
            classPath(),
            AsciidoctorAlone.class.getName(),
            content.toString())
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private String classPath() throws IOException {
    try (Stream<Path> files = Files.list(jars)) {
      return Stream.concat(files.map(Path::toString).sorted(), Stream.of("target/test-classes"))
          .collect(Collectors.joining(File.pathSeparator));
    }
  }
}
