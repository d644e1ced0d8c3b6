package org.daybook.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.daybook.container.Client.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two versions of one context path in Tomcat, of which readers get the later. */
class ParallelDeploymentIT {
  private static final int LOOKS = 600;
  private static final long PAUSE_MILLIS = 100;

  @TempDir private Path parent;

  @Test
  void theLaterVersionTakesOverAndTheEarlierGoesWithoutATrace() throws Exception {
    Path folder = Files.createDirectory(parent.resolve("at"));
    Portal.write(parent.resolve("portal.war"));
    Installation installation = new Installation(folder, Workshop.write(folder.resolve("content")));
    try (Server server = Distribution.TOMCAT_10.start(installation, Workshop.pages())) {
      Client client = server.client(Mount.NOTES);
      Path contexts = folder.resolve("conf/Catalina/localhost");
      Reply before = client.get("articles/queue/");

      Files.copy(contexts.resolve("notes.xml"), contexts.resolve("notes##2.xml"));
      server.awaitLog("notes##2.xml] has finished");
      awaitPage(client);
      Files.delete(contexts.resolve("notes.xml"));
      server.awaitLog("Undeploying context [/notes]");

      awaitPage(client);
      Reply after = client.get("articles/queue/");
      assertThat(after.text()).isEqualTo(before.text());
      assertThat(after.header("ETag")).isEqualTo(before.header("ETag"));
      assertThat(ContainerJvm.of(server).threads()).containsOnlyOnce("daybook-publisher notes");
    }
  }

  private static void awaitPage(Client client) throws Exception {
    for (int look = 0; look < LOOKS && client.get("articles/queue/").status() != 200; look++) {
      Thread.sleep(PAUSE_MILLIS);
    }
    assertThat(client.get("articles/queue/").status()).isEqualTo(200);
  }
}
