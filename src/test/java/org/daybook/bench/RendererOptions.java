package org.daybook.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.daybook.bench.BareRenderer.Cost;

/**
 * Compares options of the renderer's JVM by the processor time of whole runs, one line for each set
 * of options.
 */
public final class RendererOptions {
  private static final Path TARGET = Path.of("target");

  private RendererOptions() {}

  /**
   * Converts these many notes with each set of options in turn, these many rounds. Each further
   * argument is a name, an equals sign and options beside those of the web application; none are
   * always measured too, as {@code as it is}.
   */
  public static void main(String... arguments) throws IOException, InterruptedException {
    int count = Integer.parseInt(arguments[0]);
    int rounds = Integer.parseInt(arguments[1]);
    Notes notes = new Notes(TARGET.resolve("bench").resolve("content-" + count), count);
    notes.write();
    Map<String, List<String>> options = new LinkedHashMap<>(Map.of("as it is", List.of()));
    for (String set : List.of(arguments).subList(2, arguments.length)) {
      String[] parts = set.split("=", 2);
      options.put(parts[0], List.of(parts[1].split(" ", -1)));
    }
    Map<String, Cost[]> costs = new LinkedHashMap<>();
    options.keySet().forEach(name -> costs.put(name, new Cost[rounds]));
    for (int round = 0; round < rounds; round++) {
      for (Map.Entry<String, List<String>> set : options.entrySet()) {
        BareRenderer renderer = BareRenderer.finishing(TARGET.resolve("renderer"), set.getValue());
        costs.get(set.getKey())[round] = renderer.convert(notes.folder());
      }
    }
    costs.forEach(RendererOptions::print);
  }

  private static void print(String name, Cost... costs) {
    double[] cpu = Arrays.stream(costs).mapToDouble(Cost::cpu).sorted().toArray();
    double[] seconds = Arrays.stream(costs).mapToDouble(Cost::seconds).sorted().toArray();
    int median = costs.length / 2;
    System.out.printf(
        "%-20s %.1f CPU-s (%.1f to %.1f), %.1f s%n",
        name, cpu[median], cpu[0], cpu[cpu.length - 1], seconds[median]);
  }
}
