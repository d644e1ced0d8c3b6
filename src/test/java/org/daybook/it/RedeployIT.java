package org.daybook.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.apache.catalina.core.StandardContext;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.loader.WebappClassLoaderBase;
import org.apache.catalina.servlets.DefaultServlet;
import org.apache.catalina.startup.Constants;
import org.apache.catalina.startup.ContextConfig;
import org.apache.catalina.startup.Tomcat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An undeployed application leaves no class loader, thread or process in its container. */
class RedeployIT {
  private static final int DEPLOYMENTS = 5;
  // The JDK's thread that waited for a process lives for another minute, and keeps who started it.
  private static final String REAPER = "process reaper";
  private static final int COLLECTIONS = 90;
  private static final long PAUSE_NANOS = 1_000_000_000;

  @TempDir private Path folder;
  private final Tomcat tomcat = new Tomcat();
  private final List<WeakReference<ClassLoader>> loaders = new ArrayList<>();

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
  void redeployingLeavesNoThreadProcessOrClassLoaderBehind() throws Exception {
    for (int deployment = 1; deployment <= DEPLOYMENTS; deployment++) {
      redeploy("Edition " + deployment + " of the note.");
    }

    assertThat(Thread.getAllStackTraces().keySet()).noneMatch(RedeployIT::isOurs);
    assertThat(ProcessHandle.current().descendants()).isEmpty();
    assertThat(loaders).hasSize(DEPLOYMENTS).noneMatch(RedeployIT::survivesCollection);
    assertThat(((StandardHost) tomcat.getHost()).findReloadedContextMemoryLeaks()).isEmpty();
  }

  private void redeploy(String text) throws Exception {
    write("index.adoc", "= Site\n:page-id: tag:example.com,2026:\n");
    write("notes/one.adoc", "= One\n:page-date: 2026-01-01\n\n" + text + "\n");
    StandardContext context = archive();
    tomcat.getHost().addChild(context);
    loaders.add(new WeakReference<>(context.getLoader().getClassLoader()));
    URI base = URI.create("http://127.0.0.1:" + tomcat.getConnector().getLocalPort() + "/site/");
    new Website(base).whenPublished("notes/one/", text);
    tomcat.getHost().removeChild(context);
  }

  private StandardContext archive() {
    ContextConfig config = new ContextConfig();
    config.setDefaultWebXml(Constants.NoDefaultWebXml);
    StandardContext context = new StandardContext();
    context.setPath("/site");
    context.setDocBase(System.getProperty("archive"));
    context.addParameter("daybook.content", folder.resolve("content").toString());
    context.addLifecycleListener(config);
    Tomcat.addServlet(context, "default", DefaultServlet.class.getName()).addMapping("/");
    return context;
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve("content").resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static boolean isOurs(Thread thread) {
    return thread.getName().startsWith("daybook")
        || (!thread.getName().startsWith(REAPER)
            && thread.getContextClassLoader() instanceof WebappClassLoaderBase);
  }

  private static boolean survivesCollection(WeakReference<ClassLoader> loader) {
    for (int i = 0; i < COLLECTIONS && loader.get() != null; i++) {
      System.gc();
      LockSupport.parkNanos(PAUSE_NANOS);
    }
    return loader.get() != null;
  }
}
