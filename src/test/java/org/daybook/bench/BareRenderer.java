package org.daybook.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.renderer.AsciidoctorAlone;
import org.daybook.renderer.RendererAlone;

/**
 * Asciidoctor in the renderer's process with nothing around it: the cost of converting alone, for
 * comparison. Or the same with each document finished, to compare options.
 *
 * @param jars the folder {@code target/renderer}
 * @param program what is done with each note
 * @param options of the JVM, beside those that the web application gives
 */
record BareRenderer(Path jars, Class<?> program, List<String> options) {
  /**
   * The cost of converting.
   *
   * @param seconds from the start of the process to its end
   * @param cpu seconds of processor time
   */
  record Cost(double seconds, double cpu) {}

  static BareRenderer converting(Path jars) {
    return new BareRenderer(jars, AsciidoctorAlone.class, List.of());
  }

  static BareRenderer finishing(Path jars, List<String> options) {
    return new BareRenderer(jars, RendererAlone.class, options);
  }

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
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx512m"));
    command.addAll(options);
    command.addAll(List.of("-cp", classPath(), program.getName(), content.toString()));
    return new ProcessBuilder(command)
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
