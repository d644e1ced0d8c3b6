package org.daybook.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.catalina.core.StandardContext;
import org.apache.catalina.servlets.DefaultServlet;
import org.apache.catalina.startup.Constants;
import org.apache.catalina.startup.ContextConfig;
import org.apache.catalina.startup.Tomcat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A container that does not unpack the archive. */
class PackedArchiveIT {
  @TempDir private Path folder;
  private final Tomcat tomcat = new Tomcat();

  @BeforeEach
  void tomcatRuns() throws Exception {
    Files.createDirectories(folder.resolve("webapps"));
    tomcat.setBaseDir(folder.toString());
    // Tomcat makes its host when it is first asked for.
    tomcat.getHost();
    tomcat.setPort(0);
    tomcat.getConnector().setProperty("address", "127.0.0.1");
    tomcat.start();
  }

  @AfterEach
  void tomcatStops() throws Exception {
    tomcat.stop();
    tomcat.destroy();
  }

  @Test
  void theRendererIsCopiedToTheWorkFolderAndOnlyTheJarsOfThisArchive() throws Exception {
    StandardContext context = archive();
    tomcat.getHost().addChild(context);
    URI base = URI.create("http://127.0.0.1:" + tomcat.getConnector().getLocalPort() + "/site/");
    new Website(base).whenPublished("notes/queue/", "RejectedExecutionException");
    assertThat(unpacked()).hasSize(2).anyMatch(name -> name.contains("-use-"));

    tomcat.getHost().removeChild(context);

    assertThat(unpacked()).singleElement().asString().doesNotContain("-use-");
    Path copy = folder.resolve("work").resolve(unpacked().get(0));
    assertThat(copy.resolve("WEB-INF/renderer")).isDirectoryContaining("glob:**/jruby-*.jar");
    assertThat(copy.resolve("WEB-INF/lib")).doesNotExist();
  }

  private List<String> unpacked() throws Exception {
    try (Stream<Path> files = Files.list(folder.resolve("work"))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.startsWith("webapp-"))
          .toList();
    }
  }

  private StandardContext archive() {
    ContextConfig config = new ContextConfig();
    config.setDefaultWebXml(Constants.NoDefaultWebXml);
    StandardContext context = new StandardContext();
    context.setPath("/site");
    context.setDocBase(System.getProperty("archive"));
    context.setUnpackWAR(false);
    context.addParameter("daybook.content", System.getProperty("daybook.content"));
    context.addParameter("daybook.work", folder.resolve("work").toString());
    context.addLifecycleListener(config);
    Tomcat.addServlet(context, "default", DefaultServlet.class.getName()).addMapping("/");
    return context;
  }
}
