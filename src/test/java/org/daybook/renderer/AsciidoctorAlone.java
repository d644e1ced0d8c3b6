package org.daybook.renderer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.daybook.renderer.protocol.Request.Convert;

/** Converts every file of a folder and does nothing with the outcome, to measure that alone. */
public final class AsciidoctorAlone {
  private AsciidoctorAlone() {}

  /** Converts the files of one folder, as many at a time as there are processors. */
  public static void main(String... folder) throws Exception {
    JRubySettings.configure();
    ExecutorService threads =
        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    try (Stream<Path> files = Files.walk(Path.of(folder[0]));
        AsciidoctorEngine engine = AsciidoctorEngine.start()) {
      List<Future<?>> conversions =
          files
              .filter(Files::isRegularFile)
              .sorted()
              .<Future<?>>map(file -> threads.submit(() -> convert(engine, file)))
              .toList();
      for (Future<?> conversion : conversions) {
        conversion.get();
      }
    }
    System.exit(0);
  }

  private static void convert(AsciidoctorEngine engine, Path file) {
    try {
      String source = Files.readString(file);
      engine.convert(
          new Convert(1, file.getFileName().toString(), "", "", Map.of(), source, true),
          new ArrayList<>(),
          finding -> {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
