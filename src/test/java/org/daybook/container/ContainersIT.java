package org.daybook.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The archive that ships, in the distribution of each kind of container, at each mount. */
@ParameterizedClass
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@MethodSource("distributions")
class ContainersIT implements Conditions, Refusals, Neighbours, Caches {
  private static Path folder;
  private static Distribution current;
  private static Server server;
  private static Crawl reference;

  ContainersIT(Distribution distribution) {
    assertThat(distribution).isEqualTo(current);
  }

  /** All, or those whose names match the system property {@code container}. */
  static Stream<Distribution> distributions() {
    String names = System.getProperty("container", ".*");
    return Stream.of(Distribution.values()).filter(each -> each.name().matches(names));
  }

  static Stream<Mount> mounts() {
    return Stream.of(current.mounts());
  }

  @BeforeParameterizedClassInvocation
  static void start(Distribution distribution) throws Exception {
    if (reference == null) {
      folder = Files.createTempDirectory("daybook-containers");
      reference = Crawl.ofAlone(folder);
      Portal.write(folder.resolve("portal.war"));
    }
    current = distribution;
    Path home = Files.createDirectories(folder.resolve("at-" + distribution.name()));
    Folders.copy(folder.resolve("alone/daybook/store"), home.resolve("daybook/store"));
    Folders.copy(folder.resolve("content"), home.resolve("content"));
    server = distribution.start(new Installation(home, home.resolve("content")), Workshop.pages());
  }

  @AfterParameterizedClassInvocation
  static void stop() throws Exception {
    if (server != null) {
      server.close();
      server = null;
    }
  }

  @Override
  public Server server() {
    return server;
  }

  @Override
  public Distribution distribution() {
    return current;
  }

  @Test
  void everyResponseIsThatOfTheArchiveByItself() throws Exception {
    Crawl crawl = Crawl.of(client(Mount.NOTES));

    assertThat(crawl.replies().keySet()).isEqualTo(reference.replies().keySet());
    assertThat(crawl.size()).isGreaterThan(300);
    assertThat(crawl.differences(reference)).isEmpty();
    assertThat(crawl.added(reference)).allMatch(added -> added.matches(current.additions()));
  }

  @ParameterizedTest
  @MethodSource("mounts")
  void theMountIsNotInTheResponses(Mount mount) throws Exception {
    assertThat(reference.again(client(mount), 6).differences(reference)).isEmpty();
  }
}
