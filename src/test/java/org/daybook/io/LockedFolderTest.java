package org.daybook.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders of processes that were killed are deleted. Folders in use are kept. */
class LockedFolderTest {
  private static final String PREFIX = "run-";

  /** Greater than any process id. */
  private static final long NO_PROCESS = 1L << 40;

  @TempDir Path parent;

  @Test
  void aFolderLeftByADeadProcessIsDeleted() throws IOException {
    leftBehind("run-1-1000-abc");

    sweep();

    assertThat(parent).isEmptyDirectory();
  }

  @Test
  void aFolderOfThisProcessIsKeptAndStaysLocked() throws Exception {
    try (LockedFolder used = LockedFolder.make(parent, PREFIX)) {
      sweep();

      assertThat(used.path()).isDirectoryContaining("glob:**lock");
      assertThat(lockedForOthers(used.path().resolve("lock"))).isTrue();
    }
    assertThat(parent).isEmptyDirectory();
  }

  @Test
  void aFolderOfAnotherProcessIsKeptUntilThatEnds() throws Exception {
    Path used = leftBehind("run-1-1000-abc");
    Process other = holding(used.resolve("lock"));
    try {
      sweep();
      assertThat(used).exists();
    } finally {
      other.destroyForcibly().waitFor();
    }

    sweep();
    assertThat(used).doesNotExist();
  }

  @Test
  void otherFilesAreKept() throws IOException {
    Files.createFile(parent.resolve("run-0123456789abcdef.jsa"));
    Files.createDirectories(parent.resolve("run"));
    Files.createDirectories(parent.resolve("run-made-just-now"));
    leftBehind("other-1-1000-abc");

    sweep();

    assertThat(parent.toFile().list()).hasSize(4);
  }

  @Test
  void aSymbolicLinkToALeftFolderIsKeptAndSoIsItsTarget(@TempDir Path elsewhere)
      throws IOException {
    Files.createFile(elsewhere.resolve("lock"));
    Path link = Files.createSymbolicLink(parent.resolve("run-1-1000-abc"), elsewhere);

    sweep();

    assertThat(link).isSymbolicLink();
    assertThat(elsewhere).isNotEmptyDirectory();
  }

  @Test
  void aFolderThatDoesNotMeetTheConditionIsKept() throws IOException {
    Path kept = leftBehind("run-1-1000-abc");
    Path unreadable = leftBehind("run-2-1000-abc");

    LockedFolder.sweep(
        parent,
        PREFIX,
        folder -> {
          if (folder.equals(unreadable)) {
            throw new IOException("its owner cannot be read");
          }
          return false;
        });

    assertThat(kept).exists();
    assertThat(unreadable).exists();
  }

  @Test
  void withoutLocksAFolderIsDeletedAWeekAfterItsProcess() throws IOException {
    Path recent = withoutLock("run-" + NO_PROCESS + "-1000-abc", Duration.ofDays(6));
    Path running = withoutLock("run-" + parentProcess() + "-1000-abc", Duration.ofDays(8));
    Path old = withoutLock("run-" + NO_PROCESS + "-1000-def", Duration.ofDays(8));

    sweep();

    assertThat(recent).exists();
    assertThat(running).exists();
    assertThat(old).doesNotExist();
  }

  @Test
  void aMissingParentHasNothingToSweep() throws IOException {
    LockedFolder.sweep(parent.resolve("missing"), PREFIX, folder -> true);

    assertThat(parent).isEmptyDirectory();
  }

  @Test
  void aFolderMayBeClosedTwice() throws IOException {
    LockedFolder folder = LockedFolder.make(parent, PREFIX);
    Files.createDirectories(folder.path().resolve("a/b"));

    folder.close();
    folder.close();

    assertThat(parent).isEmptyDirectory();
  }

  private void sweep() throws IOException {
    LockedFolder.sweep(parent, PREFIX, folder -> true);
  }

  private Path leftBehind(String name) throws IOException {
    Path folder = Files.createDirectories(parent.resolve(name));
    Files.createFile(folder.resolve("lock"));
    Files.writeString(folder.resolve("classes.jsa"), "some");
    return folder;
  }

  private Path withoutLock(String name, Duration age) throws IOException {
    Path folder = Files.createDirectories(parent.resolve(name));
    Path lock = Files.createFile(folder.resolve("lock.new"));
    Files.setLastModifiedTime(lock, FileTime.from(Instant.now().minus(age)));
    return folder;
  }

  private static long parentProcess() {
    return ProcessHandle.current().parent().orElseThrow().pid();
  }

  private static boolean lockedForOthers(Path file) throws Exception {
    Process other = holding(file);
    try {
      return other.waitFor(10, TimeUnit.SECONDS);
    } finally {
      other.destroyForcibly().waitFor();
    }
  }

  /** A process that has locked a file once this returns, or has ended because it cannot. */
  static Process holding(Path file) throws Exception {
    Path program = Files.createTempDirectory(file.getParent(), "program").resolve("Hold.java");
    Files.writeString(
        program,
        """
        import java.nio.channels.*;
        import java.nio.file.*;
        class Hold {
          public static void main(String[] file) throws Exception {
            var channel = FileChannel.open(Path.of(file[0]), StandardOpenOption.WRITE);
            var lock = channel.tryLock();
            System.out.println(lock != null);
            if (lock != null) {
              System.in.read();
            }
          }
        }
        """);
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Process process = new ProcessBuilder(java, program.toString(), file.toString()).start();
    assertThat(process.inputReader().readLine()).isIn("true", "false");
    return process;
  }
}
