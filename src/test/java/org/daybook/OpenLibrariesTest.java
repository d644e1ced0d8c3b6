package org.daybook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An application that has ended leaves none of its libraries open. */
class OpenLibrariesTest {
  @TempDir private Path folder;
  private Path library;

  @BeforeEach
  void aLibraryHasMessages() throws IOException {
    library = folder.toRealPath().resolve("library with messages.jar");
    try (ZipOutputStream jar = new ZipOutputStream(Files.newOutputStream(library))) {
      jar.putNextEntry(new ZipEntry("messages.properties"));
      jar.write("greeting=Hello".getBytes(StandardCharsets.UTF_8));
    }
  }

  @Test
  void theJdkKeepsALibraryOpenWhoseMessagesWereRead() throws IOException {
    try (URLClassLoader application = application()) {
      readMessages(application);
    }

    assertThat(openFiles()).contains(library);
  }

  @Test
  void itIsClosedWithTheApplication() throws IOException {
    try (URLClassLoader application = application()) {
      readMessages(application);
      OpenLibraries.close(application);
    }

    assertThat(openFiles()).doesNotContain(library);
  }

  @Test
  void aLibraryThatIsMissingIsNoFailure() throws IOException {
    try (URLClassLoader application = application()) {
      Files.delete(library);

      OpenLibraries.close(application);
    }

    assertThat(openFiles()).doesNotContain(library);
  }

  private URLClassLoader application() throws IOException {
    return new URLClassLoader(new URL[] {library.toUri().toURL()}, null);
  }

  private static void readMessages(ClassLoader application) {
    ResourceBundle messages = ResourceBundle.getBundle("messages", Locale.ROOT, application);
    assertThat(messages.getString("greeting")).isEqualTo("Hello");
  }

  private static List<Path> openFiles() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("/proc/self/fd"))) {
      return files.flatMap(OpenLibrariesTest::target).toList();
    }
  }

  // The one that lists them is closed when they are read.
  private static Stream<Path> target(Path file) {
    try {
      return Stream.of(Files.readSymbolicLink(file));
    } catch (IOException e) {
      return Stream.empty();
    }
  }
}
