package org.daybook.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Starts Tomcat and Jetty with Daybook, whose store is warm, and with an archive of Jersey that
 * does nothing, in turn, and prints what Daybook takes beyond the empty one until it is ready, and
 * in resident memory.
 */
public final class Deployments {
  private static final Path WAR = Path.of(System.getProperty("archive", "target/daybook.war"));
  private static final Path HOMES = Path.of(System.getProperty("containers", "target/containers"));
  private static final String HEAP = System.getProperty("heap", "256m");
  private static final int ROUNDS = Integer.getInteger("rounds", 7);
  private static final Duration LONGEST = Duration.ofMinutes(10);
  private static final String DAYBOOK = "Daybook";
  private static final String EMPTY = "empty archive";

  private final Path folder;
  private final Notes notes;
  private final Map<String, List<DeploymentCost>> costs = new LinkedHashMap<>();

  private Deployments(Path folder, int count) throws IOException {
    this.folder = folder;
    notes = new Notes(folder.resolve("content"), count);
    notes.write();
    EmptyArchive.write(Path.of("target/daybook"), folder.resolve("empty.war"));
  }

  /** Measures with so many notes, 1,000 by default. */
  public static void main(String... arguments) throws IOException, InterruptedException {
    int count = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1000;
    try (TemporaryFolder temporary = new TemporaryFolder("daybook-deployments")) {
      Deployments deployments = new Deployments(temporary.path(), count);
      System.out.println("load of the machine: " + Files.readString(Path.of("/proc/loadavg")));
      for (String container : List.of("Tomcat", "Jetty")) {
        for (int round = 0; round <= ROUNDS; round++) {
          deployments.measure(container, DAYBOOK, round);
          deployments.measure(container, EMPTY, round);
        }
      }
      deployments.print();
      System.out.println("load of the machine: " + Files.readString(Path.of("/proc/loadavg")));
    }
  }

  /** The first round converts and does not count. */
  private void measure(String container, String archive, int round)
      throws IOException, InterruptedException {
    Path base = folder.resolve(container + "-" + archive.charAt(0) + round);
    long start = System.nanoTime();
    try (ServerProcess server = start(container, archive, base)) {
      server.await(archive.equals(DAYBOOK) ? "_/health/ready" : "", LONGEST);
      double ready = (System.nanoTime() - start) / 1e9;
      List<String> pages = archive.equals(DAYBOOK) ? notes.pages() : List.of("");
      server.await(pages.get(0), LONGEST);
      DeploymentCost cost = DeploymentCost.of(server, ready, pages);
      if (round > 0) {
        costs.computeIfAbsent(container + ", " + archive, key -> new ArrayList<>()).add(cost);
      }
    }
  }

  private ServerProcess start(String container, String archive, Path base) throws IOException {
    boolean empty = archive.equals(EMPTY);
    Path war = empty ? folder.resolve("empty.war") : WAR.toAbsolutePath();
    Map<String, String> parameters =
        empty
            ? Map.of()
            : Map.of(
                "daybook.content", notes.folder().toString(),
                "daybook.work", folder.resolve("store").toString(),
                "daybook.base-url", "https://bench.example.org/");
    if (container.equals("Jetty")) {
      return new JettyFolder(home("jetty-home-12.1"), base, HEAP).start(archive, war, parameters);
    }
    String context =
        parameters.entrySet().stream()
            .map(p -> "<Parameter name='%s' value='%s'/>".formatted(p.getKey(), p.getValue()))
            .collect(Collectors.joining("", "<Context docBase='" + war + "'>", "</Context>"));
    return new TomcatFolder(home("apache-tomcat-10.1"), base, HEAP).start(archive, context);
  }

  private static Path home(String prefix) throws IOException {
    try (var found = Files.newDirectoryStream(HOMES.toAbsolutePath(), prefix + "*")) {
      return found.iterator().next();
    }
  }

  private void print() {
    costs.forEach((what, list) -> System.out.println(what + ": " + DeploymentCost.median(list)));
    for (String container : List.of("Tomcat", "Jetty")) {
      DeploymentCost ours = DeploymentCost.median(costs.get(container + ", " + DAYBOOK));
      DeploymentCost empty = DeploymentCost.median(costs.get(container + ", " + EMPTY));
      System.out.println(container + ", Daybook's own: " + ours.beyond(empty));
    }
  }
}
