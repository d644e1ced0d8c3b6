package org.daybook.conversion.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is left of processes that were killed goes; what is in use stays. */
class RunFolderTest {
  @TempDir Path work;

  @Test
  void whatADeadProcessLeftIsDeleted() throws IOException {
    Path left = Files.createDirectories(work.resolve("renderer-1-1000-abc"));
    Files.createFile(left.resolve("lock"));
    Files.writeString(left.resolve("classes.jsa"), "some");

    RunFolder.sweep(work);

    assertThat(work).isEmptyDirectory();
  }

  @Test
  void whatThisProcessUsesStaysAndStaysLocked() throws Exception {
    RunFolder used = RunFolder.in(work);

    RunFolder.sweep(work);

    assertThat(used.path()).isDirectoryContaining("glob:**lock");
    assertThat(lockedForOthers(used.path().resolve("lock"))).isTrue();
    used.delete();
    assertThat(work).isEmptyDirectory();
  }

  @Test
  void whatAnotherProcessUsesStays() throws Exception {
    Path used = Files.createDirectories(work.resolve("renderer-1-1000-abc"));
    Process other = holding(Files.createFile(used.resolve("lock")));
    try {
      RunFolder.sweep(work);
      assertThat(used).exists();
    } finally {
      other.destroyForcibly().waitFor();
    }

    RunFolder.sweep(work);
    assertThat(used).doesNotExist();
  }

  @Test
  void otherFilesOfTheWorkFolderStay() throws IOException {
    Files.createFile(work.resolve("renderer-0123456789abcdef.jsa"));
    Files.createDirectories(work.resolve("renderer"));
    Files.createDirectories(work.resolve("renderer-made-just-now"));

    RunFolder.sweep(work);

    assertThat(work.toFile().list()).hasSize(3);
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
  private static Process holding(Path file) throws Exception {
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
