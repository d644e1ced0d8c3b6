package org.daybook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.SortedSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Logs in the content folder are found before they make every reading find a change. */
class LogFoldersTest {
  @TempDir Path folder;

  @Test
  void logsOfAServerInTheContentFolderAreFound() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link"), Files.createDirectory(content()));

    assertThat(within("catalina.base", link.resolve("tomcat")))
        .containsExactly(link.resolve("tomcat/logs"));
    assertThat(within("jboss.server.log.dir", content().resolve("log")))
        .containsExactly(content().resolve("log"));
  }

  @Test
  void logsElsewhereAreNoReasonToWarn() throws IOException {
    assertThat(within("catalina.base", folder)).isEmpty();
    assertThat(within("jetty.base", folder.resolve("site-jetty"))).isEmpty();
    assertThat(LogFolders.within(content(), new Properties())).isEmpty();
  }

  private SortedSet<Path> within(String property, Path value) throws IOException {
    Properties system = new Properties();
    system.setProperty(property, value.toString());
    return LogFolders.within(content(), system);
  }

  private Path content() {
    return folder.resolve("site");
  }
}
