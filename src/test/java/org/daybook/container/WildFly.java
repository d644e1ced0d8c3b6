package org.daybook.container;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** WildFly, with a deployment for each mount by its command line. */
final class WildFly implements Distribution.Starter {
  @Override
  public Server start(Installation to) throws Exception {
    Path home = Path.of(System.getProperty("wildfly.home"));
    int port = Installation.freePort();
    int management = Installation.freePort();
    Folders.copy(home.resolve("standalone/configuration"), to.newFolder("configuration"));
    to.newFolder("deployments");
    Process process =
        to.start(
            Map.of("JAVA_OPTS", "-Xmx768m -Djava.net.preferIPv4Stack=true"),
            List.of(
                "sh",
                home.resolve("bin/standalone.sh").toString(),
                "-Djboss.server.base.dir=" + to.folder(),
                "-Djboss.http.port=" + port,
                "-Djboss.https.port=" + Installation.freePort(),
                "-Djboss.management.http.port=" + management,
                "-Djboss.management.https.port=" + Installation.freePort()));
    Server server = new Server(to, process, port);
    try {
      server.awaitLog("WFLYSRV0025");
      deploy(to, home, management);
      return server;
    } catch (Exception | AssertionError e) {
      server.close();
      throw e;
    }
  }

  private static void deploy(Installation to, Path home, int management) throws Exception {
    Snippet snippet = Snippet.read("wildfly.cli").at(to);
    StringBuilder commands = new StringBuilder(snippet.text());
    String deploy = snippet.text().lines().filter(l -> l.startsWith("deploy ")).findFirst().get();
    for (Mount mount : List.of(Mount.ROOT, Mount.ENG_NOTES)) {
      commands
          .append(
              deploy
                  .replace("--name=notes.war", "--name=" + mount.id() + ".war")
                  .replace("-name=notes.war", "-name=" + mount.file("/") + ".war"))
          .append('\n');
    }
    commands.append(Snippet.read("wildfly-proxy.cli").at(to).text());
    commands.append("deploy ").append(to.portal()).append('\n');
    Path file = to.folder().resolve("deploy.cli");
    new Snippet(commands.toString()).writeTo(file);
    to.run(
        Map.of(),
        List.of(
            "sh",
            home.resolve("bin/jboss-cli.sh").toString(),
            "--connect",
            "--controller=127.0.0.1:" + management,
            "--timeout=60000",
            "--file=" + file));
  }
}
