package org.daybook.renderer;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.daybook.renderer.protocol.Message;
import org.daybook.renderer.protocol.Reply.Converted;
import org.daybook.renderer.protocol.Request.Convert;

/**
 * Converts every file of a folder as the renderer's process does, finished and encoded, and does
 * nothing with the answers. It measures options of the JVM and of JRuby.
 */
public final class RendererAlone {
  private RendererAlone() {}

  /** Converts the files of one folder, as many at a time as there are processors. */
  public static void main(String... folder) throws Exception {
    JRubySettings.configure();
    MessageWriter wire = new MessageWriter(OutputStream.nullOutputStream());
    ExecutorService threads =
        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    try (Stream<Path> files = Files.walk(Path.of(folder[0]));
        AsciidoctorEngine engine = AsciidoctorEngine.start()) {
      List<Future<?>> conversions =
          files
              .filter(Files::isRegularFile)
              .sorted()
              .<Future<?>>map(file -> threads.submit(() -> convert(engine, file, wire)))
              .toList();
      for (Future<?> conversion : conversions) {
        conversion.get();
      }
    }
    System.exit(0);
  }

  private static void convert(AsciidoctorEngine engine, Path file, MessageWriter wire) {
    try {
      String source = Files.readString(file, UTF_8);
      Convert request = new Convert(1, file.toString(), "", "", Map.of(), source, true);
      Message answer = new Conversion(request, wire).run(engine);
      if (!(answer instanceof Converted)) {
        throw new IllegalStateException(file + ": " + answer);
      }
      wire.send(answer);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
