package org.daybook.container;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The JVM of a container, seen from outside. */
record ContainerJvm(ProcessHandle process) {
  private static final Pattern LOADER = Pattern.compile("org\\.daybook\\.ContextListener/\\S+");
  private static final Pattern THREAD = Pattern.compile("(?m)^\"(daybook[^\"]*)\"");
  private static final Pattern METASPACE = Pattern.compile("Metaspace +used (\\d+)K");

  /** The JVM that a server's process is or has started. */
  static ContainerJvm of(Server server) {
    ProcessHandle started = server.process().toHandle();
    return Stream.concat(Stream.of(started), started.descendants())
        .filter(process -> process.info().command().orElse("").endsWith("/java"))
        .findFirst()
        .map(ContainerJvm::new)
        .orElseThrow();
  }

  /** Collects everything that is not strongly reachable. */
  void collect() throws IOException, InterruptedException {
    jcmd("GC.run");
    jcmd("GC.run");
  }

  /** How many class loaders have loaded Daybook. */
  long loaders() throws IOException, InterruptedException {
    return found(LOADER, jcmd("VM.class_hierarchy", "org.daybook.ContextListener")).count();
  }

  /** The names of Daybook's threads. */
  List<String> threads() throws IOException, InterruptedException {
    return found(THREAD, jcmd("Thread.print")).map(thread -> thread.group(1)).toList();
  }

  /** The processes that it has started. */
  List<String> children() {
    return process.descendants().map(child -> child.info().toString()).toList();
  }

  /** The open files that a condition holds for; those that are deleted end in {@code (deleted)}. */
  List<String> files(Predicate<String> condition) throws IOException {
    try (Stream<Path> open = Files.list(Path.of("/proc/" + process.pid() + "/fd"))) {
      return open.map(ContainerJvm::target).filter(condition).toList();
    }
  }

  /** KB of the metaspace that classes use. */
  long metaspace() throws IOException, InterruptedException {
    Matcher used = METASPACE.matcher(jcmd("GC.heap_info"));
    return used.find() ? Long.parseLong(used.group(1)) : 0;
  }

  /** The value of a system property on its command line. */
  String property(String name) {
    String option = "-D" + name + "=";
    return Stream.of(process.info().arguments().orElseThrow())
        .filter(argument -> argument.startsWith(option))
        .map(argument -> argument.substring(option.length()))
        .findFirst()
        .orElseThrow();
  }

  private static Stream<MatchResult> found(Pattern pattern, String text) {
    return pattern.matcher(text).results();
  }

  // A file may be closed while they are listed.
  private static String target(Path link) {
    try {
      return Files.readSymbolicLink(link).toString();
    } catch (IOException e) {
      return "";
    }
  }

  private String jcmd(String... command) throws IOException, InterruptedException {
    String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
    Process run =
        new ProcessBuilder(
                Stream.concat(Stream.of(jcmd, String.valueOf(process.pid())), Stream.of(command))
                    .toList())
            .redirectErrorStream(true)
            .start();
    String answer = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    run.waitFor();
    return answer;
  }
}
