package org.daybook.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The archive that {@code java -jar} unpacks in the work folder. */
class WorkFolderIT {
  private static final String CONTENT = System.getProperty("daybook.content");

  @TempDir private Path folder;

  @Test
  void theArchiveIsUnpackedIntoTheWorkFolderOnce() throws Exception {
    Path descriptor = unpackedDescriptor();
    String edited = Files.readString(descriptor).replaceFirst("Daybook", "DAYBOOK");
    Files.writeString(descriptor, edited);

    assertThat(unpackedDescriptor()).isEqualTo(descriptor).hasContent(edited);
  }

  @Test
  void aTruncatedJarOfAnEarlierStartIsUnpackedAgain() throws Exception {
    Path archive = unpackedDescriptor().resolveSibling("lib");
    Path jar = firstOf(archive);
    long size = Files.size(jar);
    Files.write(jar, new byte[100]);
    Path old = Files.createFile(archive.resolve("of-another-version.jar"));

    unpackedDescriptor();

    assertThat(jar).hasSize(size);
    assertThat(old).doesNotExist();
  }

  @Test
  void aWorkFolderInTheContentFolderIsRefusedBeforeAnythingIsUnpacked() throws Exception {
    Path site = Files.createDirectories(folder.resolve("site"));
    Files.writeString(site.resolve("index.adoc"), "= Site");
    String work = site.resolve("work").toString();

    assertRefused("--content", site.toString(), "--work", work);
    assertRefused("check", site.toString(), "--work", work);
    assertThat(site).isDirectoryNotContaining("glob:**/webapp-*");
  }

  private void assertRefused(String... arguments) throws Exception {
    try (Jar jar = Jar.run(folder, arguments)) {
      assertThat(jar.status()).isEqualTo(2);
      assertThat(jar.errors())
          .singleElement()
          .asString()
          .startsWith("daybook: the work folder ")
          .contains("lies in the content folder");
    }
  }

  private static Path firstOf(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().findFirst().orElseThrow();
    }
  }

  private Path unpackedDescriptor() throws Exception {
    Path work = folder.resolve("work");
    try (Jar jar =
        Jar.run(folder, "--port", "0", "--content", CONTENT, "--work", work.toString())) {
      jar.website();
      jar.terminate();
      assertThat(jar.status()).isZero();
    }
    try (var applications = Files.newDirectoryStream(work, "webapp-*")) {
      return applications.iterator().next().resolve("WEB-INF/web.xml");
    }
  }
}
