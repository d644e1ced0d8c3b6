package org.daybook.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Runs wrk with 16 connections and one thread, which accepts gzip.
 *
 * @param folder where its scripts are written
 */
record Wrk(Path folder) {
  static final int CONNECTIONS = 16;

  private static final Pattern RESULT =
      Pattern.compile("result (\\d+) (\\d+) (\\d+) (\\d+) (\\d+)\n");
  private static final String DONE =
      """
      function done(summary, latency, requests)
        local failed = summary.errors
        io.write(string.format("result %d %d %d %d %d\\n", summary.requests, summary.duration,
          summary.bytes, failed.status, failed.connect + failed.read + failed.write + failed.timeout))
      end
      """;
  private static final String MANY =
      """
      local requests = {}
      function init(arguments)
        for path in io.lines(arguments[1]) do
          requests[#requests + 1] = wrk.format("GET", "/" .. path)
        end
        math.randomseed(1)
      end
      function request()
        return requests[math.random(#requests)]
      end
      """;

  /**
   * A run's counts.
   *
   * @param rate answers a second
   * @param answers how many came
   * @param bytes all of them together
   * @param refused answers with a status of 400 or more
   * @param broken requests that ended with a socket's error or took over 2 seconds
   */
  record Run(double rate, long answers, long bytes, long refused, long broken) {}

  /** Asks a server for requests of one kind, at random if there are several, for some seconds. */
  Run run(ServerProcess server, Kind kind, String tag, int seconds)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("wrk", "-t1", "-c" + CONNECTIONS));
    command.addAll(List.of("-d" + seconds + "s", "-H", "Accept-Encoding: gzip"));
    if (!tag.isEmpty()) {
      command.addAll(List.of("-H", "If-None-Match: " + tag));
    }
    boolean many = kind.paths().size() > 1;
    Path script = write(many ? "many.lua" : "one.lua", many ? MANY + DONE : DONE);
    command.addAll(List.of("-s", script.toString(), server.at(kind.paths().get(0)).toString()));
    if (many) {
      command.addAll(List.of("--", write("paths", String.join("\n", kind.paths())).toString()));
    }
    return parse(output(command));
  }

  /** The version of a program, or an error that says what to install. */
  static String version(String program, String... command) throws IOException {
    try {
      return output(List.of(command)).lines().findFirst().orElse("").strip();
    } catch (IOException | InterruptedException e) {
      throw new IOException(program + " is missing: apt-get install wrk nginx-light", e);
    }
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static Run parse(String output) throws IOException {
    Matcher result = RESULT.matcher(output);
    if (!result.find()) {
      throw new IOException("wrk: " + output);
    }
    long answers = Long.parseLong(result.group(1));
    return new Run(
        answers * 1e6 / Long.parseLong(result.group(2)),
        answers,
        Long.parseLong(result.group(3)),
        Long.parseLong(result.group(4)),
        Long.parseLong(result.group(5)));
  }

  private static String output(List<String> command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    process.waitFor();
    return output;
  }
}
