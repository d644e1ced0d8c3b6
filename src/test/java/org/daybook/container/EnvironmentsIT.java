package org.daybook.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The language, the time zone and the version of the JDK are in no response. */
class EnvironmentsIT {
  private static final System.Logger LOG = System.getLogger(EnvironmentsIT.class.getName());

  @TempDir private static Path folder;
  private static Crawl reference;

  @BeforeAll
  static void readReference() throws Exception {
    Portal.write(folder.resolve("portal.war"));
    reference = Crawl.ofAlone(folder);
    assertThat(reference.size()).isGreaterThan(300);
  }

  static List<Environment> environments() throws IOException {
    List<Environment> environments = new ArrayList<>(inAll(Environment.USUAL.home()));
    newest().map(EnvironmentsIT::inAll).ifPresent(environments::addAll);
    return environments;
  }

  private static List<Environment> inAll(Path jdk) {
    return List.of(
        Environment.plain(jdk, "Pacific/Kiritimati"),
        Environment.of(jdk, "tr", "TR", "America/St_Johns"),
        Environment.of(jdk, "ar", "EG", "Pacific/Kiritimati"));
  }

  @ParameterizedTest
  @MethodSource("environments")
  void theArchiveByItselfSendsTheSame(Environment environment) throws Exception {
    assertSame(Distribution.ALONE, environment);
  }

  @ParameterizedTest
  @MethodSource("environments")
  void tomcatSendsTheSame(Environment environment) throws Exception {
    assertSame(Distribution.TOMCAT_11, environment);
  }

  @Test
  void aNewerJdkIsTested() throws IOException {
    if (newest().isEmpty()) {
      LOG.log(System.Logger.Level.ERROR, "NOT TESTED, no newer JDK: EnvironmentsIT");
    }
    assumeTrue(newest().isPresent(), "No newer JDK is below /usr/lib/jvm.");
  }

  /** Converts everything anew, because texts that are kept were written elsewhere. */
  private static void assertSame(Distribution distribution, Environment environment)
      throws Exception {
    Path home = Files.createTempDirectory(folder, "at");
    Folders.copy(folder.resolve("content"), home.resolve("content"));
    Installation installation = new Installation(home, home.resolve("content"), environment);
    try (Server server = distribution.start(installation, Workshop.pages())) {
      Crawl crawl = Crawl.of(server.client(Mount.NOTES));

      assertThat(crawl.replies().keySet()).isEqualTo(reference.replies().keySet());
      assertThat(crawl.differences(reference)).isEmpty();
    }
  }

  /** The newest JDK of the machine, or the one that the property {@code jdk} names. */
  private static Optional<Path> newest() throws IOException {
    if (System.getProperty("jdk") != null) {
      return Optional.of(Path.of(System.getProperty("jdk")));
    }
    Path all = Path.of("/usr/lib/jvm");
    if (!Files.isDirectory(all)) {
      return Optional.empty();
    }
    try (Stream<Path> found = Files.list(all)) {
      return found
          .filter(jdk -> version(jdk) > Runtime.version().feature())
          .max(Comparator.comparingInt(EnvironmentsIT::version));
    }
  }

  /** The number of its release, or 0 if it is no JDK. */
  private static int version(Path jdk) {
    try {
      Properties release = new Properties();
      release.load(new StringReader(Files.readString(jdk.resolve("release"))));
      String version = release.getProperty("JAVA_VERSION", "0").replace("\"", "");
      return Integer.parseInt(version.replaceFirst("\\D.*", ""));
    } catch (IOException e) {
      return 0;
    }
  }
}
