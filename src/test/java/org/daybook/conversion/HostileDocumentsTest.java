package org.daybook.conversion;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostileDocumentsTest {
  @TempDir Path content;
  @TempDir Path work;

  @Test
  void withAHeapOf400MegabytesEachCostsItselfAlone() throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx400m",
                "-cp",
                System.getProperty("java.class.path"),
                HostileDocuments.class.getName(),
                System.getProperty("renderer"),
                content.toString(),
                work.toString())
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);

    assertThat(process.waitFor()).as(output).isZero();
    assertThat(output).doesNotContain("OutOfMemoryError", "Exception");
    List<String> lines = output.lines().toList();
    for (String path : HostileDocuments.sources().keySet()) {
      assertThat(lines)
          .filteredOn(
              line -> line.equals(path + " converted") || line.startsWith(path + ":1: error: "))
          .as(path)
          .hasSize(1);
    }
    assertThat(lines).filteredOn(line -> line.matches("good-.* converted")).hasSize(10);
  }
}
