package org.daybook.container;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** GlassFish or Payara, with a deployment for each mount by {@code asadmin}. */
record GlassFish(String name) implements Distribution.Starter {
  /** The ports of a domain that is created at a base port, less that. */
  private static final int HTTP = 80;

  private static final int ADMINISTRATION = 48;

  @Override
  public Server start(Installation to) throws Exception {
    Path asadmin = Installation.distribution(name).resolve("bin/asadmin");
    int base = basePort();
    Path domains = to.newFolder("domains");
    to.run(
        Map.of(),
        List.of(
            "sh",
            asadmin.toString(),
            "--user=admin",
            "create-domain",
            "--nopassword=true",
            "--domaindir=" + domains,
            "--portbase=" + base,
            "daybook"));
    Path configuration = domains.resolve("daybook/config/domain.xml");
    Files.writeString(
        configuration, Files.readString(configuration).replace("0.0.0.0", "127.0.0.1"));
    List<String> start =
        List.of(
            "sh",
            asadmin.toString(),
            "start-domain",
            "--verbose",
            "--domaindir=" + domains,
            "daybook");
    Server server = new Server(to, to.start(Map.of(), start), base + HTTP);
    try {
      server.awaitAnswer();
      deploy(to, asadmin, base + ADMINISTRATION);
      return server;
    } catch (Exception | AssertionError e) {
      server.close();
      throw e;
    }
  }

  private static void deploy(Installation to, Path asadmin, int port) throws Exception {
    Snippet snippet = Snippet.read("glassfish.asadmin").at(to);
    String deploy = snippet.text().lines().filter(l -> l.startsWith("deploy ")).findFirst().get();
    String others =
        Stream.of(Mount.ROOT, Mount.ENG_NOTES)
            .map(
                mount ->
                    deploy
                        .replace("--contextroot /notes", "--contextroot " + mount.root())
                        .replace("--name notes", "--name " + mount.id()))
            .reduce("", (all, one) -> all + one + "\n");
    String portal = "deploy --contextroot " + Portal.PATH + " --name portal " + to.portal() + "\n";
    Path file = to.folder().resolve("deploy.asadmin");
    new Snippet(snippet.text() + others + portal).writeTo(file);
    to.run(
        Map.of(),
        List.of(
            "sh",
            asadmin.toString(),
            "--user=admin",
            "--port=" + port,
            "multimode",
            "--file=" + file));
  }

  /** A hundred free ports begin at a free one, most likely. */
  private static int basePort() throws IOException {
    int free = Installation.freePort();
    return Math.min(free, 65_000);
  }
}
