package org.daybook.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * An archive that is deployed, converts and is undeployed again and again leaves nothing behind.
 */
class LifecycleIT {
  private static final int DEPLOYMENTS = 20;

  /** After so many, the container has loaded all that it keeps itself. */
  private static final int WARM = 5;

  /** KB of the classes of one deployment, less than which the metaspace may grow. */
  private static final long ONE_DEPLOYMENT = 8_000;

  // Memory is never short in a test: what only softly reachable objects keep goes all the same.
  private static final Environment SOFTLY =
      new Environment(
          "without softly reachable objects",
          Environment.USUAL.home(),
          Map.of("LC_ALL", "C.UTF-8", "JAVA_TOOL_OPTIONS", "-XX:SoftRefLRUPolicyMSPerMB=0"));

  private static final int LOOKS = 300;
  private static final int LOOKS_AT_THE_END = 120;
  private static final long PAUSE_MILLIS = 1000;

  @TempDir private Path parent;
  private Path folder;

  @BeforeEach
  void anotherApplicationIsPacked() throws Exception {
    folder = Files.createDirectory(parent.resolve("at"));
    Portal.write(parent.resolve("portal.war"));
  }

  static Stream<Distribution> redeployed() {
    return Stream.of(
            Distribution.TOMCAT_10,
            Distribution.JETTY_12_1,
            Distribution.WILDFLY,
            Distribution.LIBERTY)
        .filter(each -> each.name().matches(System.getProperty("container", ".*")));
  }

  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("redeployed")
  void twentyDeploymentsLeaveNothing(Distribution distribution) throws Exception {
    Installation installation =
        new Installation(folder, Workshop.write(folder.resolve("content")), SOFTLY);
    try (Server server = distribution.start(installation, Workshop.pages());
        Redeployment redeployment = Redeployment.of(distribution, server)) {
      for (Mount mount : Mount.values()) {
        redeployment.undeploy(mount);
        awaitEnd(server, mount);
      }
      ContainerJvm jvm = ContainerJvm.of(server);
      List<Long> metaspace = new ArrayList<>();
      for (int deployment = 1; deployment <= DEPLOYMENTS; deployment++) {
        redeploy(server, redeployment, "Edition " + deployment + " of the note.");
        jvm.collect();
        metaspace.add(jvm.metaspace());
      }

      awaitNothing(jvm);
      assertThat(jvm.threads()).isEmpty();
      assertThat(jvm.children()).isEmpty();
      assertThat(jvm.files(this::isOurs)).isEmpty();
      assertThat(jvm.loaders()).isZero();
      assertThat(jvm.metaspace() - metaspace.get(WARM - 1))
          .as("KB of metaspace after deployments %s", metaspace)
          .isLessThan(ONE_DEPLOYMENT);
    }
  }

  private void redeploy(Server server, Redeployment redeployment, String text) throws Exception {
    Files.writeString(
        folder.resolve("content/articles/edited.adoc"),
        "= Edited\n:page-date: 2026-01-01\n\n" + text + "\n");
    redeployment.deploy(Mount.NOTES);
    for (int look = 0; look < LOOKS && !shows(server, text); look++) {
      Thread.sleep(PAUSE_MILLIS);
    }
    assertThat(server.client(Mount.NOTES).get("articles/edited/").text()).contains(text);
    redeployment.undeploy(Mount.NOTES);
    awaitEnd(server, Mount.NOTES);
  }

  // A container that is busy with a deployment may give no answer in time.
  private static boolean shows(Server server, String text) throws Exception {
    try {
      return server.client(Mount.NOTES).get("articles/edited/").text().contains(text);
    } catch (IOException e) {
      return false;
    }
  }

  private static void awaitEnd(Server server, Mount mount) throws Exception {
    for (int look = 0; look < LOOKS && isLive(server, mount); look++) {
      Thread.sleep(PAUSE_MILLIS);
    }
    assertThat(isLive(server, mount)).as(() -> mount + " is undeployed").isFalse();
  }

  private static boolean isLive(Server server, Mount mount) throws Exception {
    try {
      return server.client(mount).get("_/health/live").status() == 200;
    } catch (IOException e) {
      return true;
    }
  }

  // The JDK's thread that waited for a process lives for another minute, and keeps who started it.
  private void awaitNothing(ContainerJvm jvm) throws Exception {
    for (int look = 0; look < LOOKS_AT_THE_END && !isNothingLeft(jvm); look++) {
      Thread.sleep(PAUSE_MILLIS);
      jvm.collect();
    }
  }

  private boolean isNothingLeft(ContainerJvm jvm) throws Exception {
    return jvm.threads().isEmpty()
        && jvm.children().isEmpty()
        && jvm.files(this::isOurs).isEmpty()
        && jvm.loaders() == 0;
  }

  private boolean isOurs(String file) {
    return file.startsWith(folder.resolve("content").toString())
        || file.startsWith(folder.resolve("daybook").toString())
        || file.contains("WEB-INF")
        || file.contains(".jar (deleted)")
        || (file.matches(".*\\.war(?: \\(deleted\\))?")
            && !file.equals(parent.resolve("portal.war").toString()));
  }
}
