package org.daybook.it;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Commands whose calls of the network are written down by {@code strace}, those of child processes
 * too, in a network that has the loopback address alone.
 *
 * @param trace the file of the calls
 */
record Traced(Path trace) {
  private static final String ALONE = "ip link set lo up && exec \"$0\" \"$@\"";

  /** The command in the network without others. */
  static List<String> alone(List<String> command) {
    return with(List.of("unshare", "--map-root-user", "--net", "sh", "-c", ALONE), command);
  }

  /** The same with the calls by which a program reaches another, if only to ask for a name. */
  List<String> traced(List<String> command) {
    return with(
        List.of(
            "strace",
            "--seccomp-bpf",
            "-f",
            "-qq",
            "-e",
            "trace=connect,sendto,sendmsg,sendmmsg",
            "-o",
            trace.toString()),
        command);
  }

  /** The calls that name an address of the internet. */
  List<String> calls() throws IOException {
    return Files.readAllLines(trace).stream().filter(call -> call.contains("AF_INET")).toList();
  }

  /** The end status of a command, which inherits the streams. */
  static int run(List<String> command) throws IOException, InterruptedException {
    return new ProcessBuilder(command).inheritIO().start().waitFor();
  }

  private static List<String> with(List<String> before, List<String> command) {
    return Stream.concat(before.stream(), command.stream()).toList();
  }
}
