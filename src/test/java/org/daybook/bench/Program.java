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
  private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");
  private static final Pattern METASPACE = Pattern.compile("Metaspace +used (\\d+)K");
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
      peaks.append(peaks.isEmpty() ? "" : "+").append(status(process, PEAK));
    }
    return peaks.toString();
  }

  /** Megabytes of this process alone that are in memory now. */
  long resident() throws IOException {
    return status(handle, RESIDENT);
  }

  /** Megabytes of this process's classes. */
  long metaspace() throws IOException, InterruptedException {
    Matcher used = METASPACE.matcher(jcmd("GC.heap_info"));
    return used.find() ? mega(used.group(1)) : 0;
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

  private static long status(ProcessHandle process, Pattern field) throws IOException {
    Path status = Path.of("/proc/" + process.pid() + "/status");
    Matcher found = field.matcher(Files.readString(status));
    return found.find() ? mega(found.group(1)) : 0;
  }

  private static double cpu(ProcessHandle process) {
    return process.info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / 1000.0;
  }

  private static long mega(String kilo) {
    return Long.parseLong(kilo) / 1024;
  }
}
