package org.daybook.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A process with its children, seen from outside. */
record Program(ProcessHandle handle) {
  private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+(\\d+) kB");
  private static final Pattern USED = Pattern.compile("(?m)^Total +\\d+ +(\\d+)$");

  /** Processor time of this process and of its children that are alive, in seconds. */
  double cpu() {
    return processes().mapToDouble(Program::cpu).sum();
  }

  /** Processor time of this process alone, in seconds. */
  double ownCpu() {
    return cpu(handle);
  }

  /** Peak resident memory in MB of this process, and of its children. */
  String peaks() throws IOException {
    StringBuilder peaks = new StringBuilder();
    for (ProcessHandle process : processes().toList()) {
      Matcher peak = PEAK.matcher(Files.readString(Path.of("/proc/" + process.pid() + "/status")));
      peaks.append(peaks.isEmpty() ? "" : "+").append(peak.find() ? mega(peak.group(1)) : 0);
    }
    return peaks.toString();
  }

  /** How many children it has. */
  long children() {
    return handle.children().count();
  }

  /** MB of objects that a collection leaves on the heap. */
  long heap() throws IOException, InterruptedException {
    // Other than the size of the heap, it does not count what was allocated since.
    Matcher total = USED.matcher(jcmd("GC.class_histogram"));
    return total.find() ? Long.parseLong(total.group(1)) >> 20 : 0;
  }

  private Stream<ProcessHandle> processes() {
    return Stream.concat(Stream.of(handle), handle.descendants());
  }

  private String jcmd(String command) throws IOException, InterruptedException {
    Process jcmd =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                String.valueOf(handle.pid()),
                command)
            .start();
    String answer = new String(jcmd.getInputStream().readAllBytes());
    jcmd.waitFor();
    return answer;
  }

  private static double cpu(ProcessHandle process) {
    return process.info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / 1000.0;
  }

  private static long mega(String kilo) {
    return Long.parseLong(kilo) / 1024;
  }
}
