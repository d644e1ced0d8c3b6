package org.daybook.conversion.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The number of conversions that do not stop is limited. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class EmbeddedLauncherTest {
  @TempDir Path folder;

  @Test
  void whileTwoProgramsDoNotEndThereIsNoThird() throws Exception {
    Path end = folder.resolve("end");
    EmbeddedLauncher launch = new EmbeddedLauncher(programThatConvertsUntilThereIs(end));
    launch.start().kill();
    launch.start().kill();

    assertThatThrownBy(launch::start)
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith("2 conversions that passed the deadline do not stop");

    Files.createFile(end);
    assertThat(startedAtLast(launch)).isNotNull();
  }

  private static RendererProcess startedAtLast(EmbeddedLauncher launch)
      throws InterruptedException {
    while (true) {
      try {
        RendererProcess child = launch.start();
        child.kill();
        return child;
      } catch (IOException e) {
        TimeUnit.MILLISECONDS.sleep(20);
      }
    }
  }

  private RendererProgram programThatConvertsUntilThereIs(Path end) throws IOException {
    Path source =
        Files.createDirectories(folder.resolve("org/daybook/renderer"))
            .resolve("RendererMain.java");
    Files.writeString(
        source,
        """
        package org.daybook.renderer;
        import java.io.*;
        import java.nio.file.*;
        public class RendererMain {
          public static void run(InputStream in, OutputStream out) throws IOException {
            Thread thread = new Thread(RendererMain::convert, "daybook-renderer");
            thread.setDaemon(true);
            thread.start();
            in.readAllBytes();
          }
          private static void convert() {
            Path end = Path.of("%s");
            // The folder goes with the test, perhaps before this looks again.
            while (!Files.exists(end) && Files.exists(end.getParent())) {
              try {
                Thread.sleep(20);
              } catch (InterruptedException e) {
              }
            }
          }
        }
        """
            .formatted(end));
    int status =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, "-d", folder.toString(), source.toString());
    assertThat(status).isZero();
    return new RendererProgram(List.of(folder), "1");
  }
}
