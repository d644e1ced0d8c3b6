package org.daybook.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNullElse;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.daybook.io.ChildProcess;
import org.daybook.io.Instance;

/**
 * The log of a Git repository, from the program {@code git}. Settings of the user and the machine
 * are ignored, programs that the repository's settings name are not run, and nothing is fetched.
 */
final class GitLog {
  private static final long SECONDS = 60;
  private static final int MOST_WORDS = 8192;

  private static final Map<String, String> ENVIRONMENT =
      Map.of(
          "LC_ALL", "C",
          "GIT_CONFIG_NOSYSTEM", "1",
          "GIT_CONFIG_GLOBAL", "/dev/null",
          "GIT_ALLOW_PROTOCOL", "none",
          "GIT_NO_LAZY_FETCH", "1",
          "GIT_OPTIONAL_LOCKS", "0",
          "GIT_TERMINAL_PROMPT", "0");

  private GitLog() {}

  /**
   * The times at which the checked-out commit and all before it changed the files below a folder.
   *
   * @throws IOException if git is not installed, fails or takes longer than a minute
   * @throws CancellationException if the thread is interrupted
   */
  static Map<String, CommitDates> of(GitRepository repository, Path folder) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command(repository)).directory(folder.toFile());
    builder.environment().keySet().retainAll(List.of("PATH", "SystemRoot"));
    builder.environment().putAll(ENVIRONMENT);
    Process process = start(builder);
    try {
      return dates(process);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted");
    } finally {
      process.destroyForcibly();
    }
  }

  // A repository that is named need not be found and may belong to another user.
  private static List<String> command(GitRepository repository) throws IOException {
    Path git =
        GitProgram.find(
            requireNonNullElse(System.getenv("PATH"), ""), repository.workTree().toRealPath());
    List<String> command = new ArrayList<>(List.of(git.toString(), "--no-pager"));
    command.add("--git-dir=" + repository.own());
    command.add("--work-tree=" + repository.workTree());
    command.addAll(List.of("-c", "core.fsmonitor=false", "-c", "log.showSignature=false"));
    command.addAll(List.of("log", "-z", "--relative", "--name-status", "--no-ext-diff"));
    // Only moves without a change are followed, because they are found without reading files.
    command.addAll(List.of("-M100%", "--format=" + GitLogParser.FORMAT, "HEAD", "--", "."));
    return command;
  }

  private static Map<String, CommitDates> dates(Process process)
      throws IOException, InterruptedException {
    FutureTask<Map<String, CommitDates>> dates =
        new FutureTask<>(
            () -> GitLogParser.read(new BufferedInputStream(process.getInputStream())));
    Thread reader = Instance.daemon("daybook-history", dates);
    reader.start();
    try {
      Map<String, CommitDates> read = dates.get(SECONDS, TimeUnit.SECONDS);
      if (process.waitFor() != 0) {
        String why = new String(process.getErrorStream().readNBytes(MOST_WORDS), UTF_8);
        throw new IOException("git says: " + why.lines().findFirst().orElse(""));
      }
      return read;
    } catch (TimeoutException e) {
      throw new IOException("git takes longer than " + SECONDS + " s", e);
    } catch (ExecutionException e) {
      throw new IOException(
          e.getCause() instanceof IOException io ? io.getMessage() : "git was cut off", e);
    }
  }

  private static Process start(ProcessBuilder builder) throws IOException {
    try {
      return ChildProcess.start(builder);
    } catch (IOException e) {
      throw new IOException("git cannot be run", e);
    }
  }
}
