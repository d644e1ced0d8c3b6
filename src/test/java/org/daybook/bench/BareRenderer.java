package org.daybook.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.renderer.protocol.Convert;
import org.daybook.renderer.protocol.Converted;
import org.daybook.renderer.protocol.Frames;

/**
 * The renderer's process with nothing around it: what converting alone costs, for comparison.
 *
 * @param jars the folder {@code target/renderer}
 */
record BareRenderer(Path jars) {
  private static final int AT_A_TIME = 2 * Runtime.getRuntime().availableProcessors();

  /**
   * What it cost.
   *
   * @param seconds from the start of the process to the last document
   * @param cpu seconds of processor time
   */
  record Cost(double seconds, double cpu) {}

  /** Converts all notes of a folder. */
  Cost convert(Path content) throws IOException, InterruptedException {
    List<Path> sources;
    try (Stream<Path> files = Files.walk(content)) {
      sources = files.filter(Files::isRegularFile).sorted().toList();
    }
    long start = System.nanoTime();
    Process process = start();
    try (OutputStream in = new BufferedOutputStream(process.getOutputStream())) {
      Semaphore turns = new Semaphore(AT_A_TIME);
      Thread answers = new Thread(() -> awaitAll(process.getInputStream(), sources.size(), turns));
      answers.start();
      for (int id = 0; id < sources.size(); id++) {
        Path source = sources.get(id);
        turns.acquire();
        String path = content.relativize(source).toString();
        Frames.write(in, new Convert(id, path, Map.of(), Files.readString(source)));
      }
      answers.join();
      double cpu = new Program(process.toHandle()).cpu();
      return new Cost((System.nanoTime() - start) / 1e9, cpu);
    } finally {
      process.destroyForcibly().waitFor();
    }
  }

  // As the web application starts it for the first time, when it has no class data yet.
  private Process start() throws IOException {
    Path classes = Files.createTempDirectory("bench-renderer").resolve("classes.jsa");
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xmx512m",
            "-XX:ArchiveClassesAtExit=" + classes,
            "-cp",
            classPath(),
            "org.daybook.renderer.RendererMain")
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private String classPath() throws IOException {
    try (Stream<Path> files = Files.list(jars)) {
      return files.map(Path::toString).sorted().collect(Collectors.joining(":"));
    }
  }

  private static void awaitAll(InputStream out, int count, Semaphore turns) {
    try {
      int left = count;
      while (left > 0) {
        if (Frames.read(out).orElseThrow() instanceof Converted) {
          turns.release();
          left--;
        }
      }
    } catch (IOException e) {
      throw new IllegalStateException("the renderer ended", e);
    }
  }
}
