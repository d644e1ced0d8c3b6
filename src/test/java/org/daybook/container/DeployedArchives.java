package org.daybook.container;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * WildFly's deployments, by its command line.
 *
 * @param commandLine a process that reads commands
 * @param deploy the command of the manual for {@link Mount#NOTES}
 */
record DeployedArchives(Process commandLine, Writer commands, String deploy)
    implements Redeployment {
  private static final long END_SECONDS = 30;

  static DeployedArchives connect(Server server) throws IOException {
    Path home = Path.of(System.getProperty("wildfly.home"));
    String port = ContainerJvm.of(server).property("jboss.management.http.port");
    List<String> command =
        List.of(
            "sh",
            home.resolve("bin/jboss-cli.sh").toString(),
            "--connect",
            "--controller=127.0.0.1:" + port,
            "--timeout=60000");
    Process process = server.installation().start(Map.of(), command);
    String deploy =
        Snippet.read("wildfly.cli")
            .at(server.installation())
            .text()
            .lines()
            .filter(line -> line.startsWith("deploy "))
            .findFirst()
            .orElseThrow();
    return new DeployedArchives(process, process.outputWriter(), deploy);
  }

  @Override
  public void undeploy(Mount mount) throws IOException {
    tell("undeploy " + (mount == Mount.NOTES ? "notes" : mount.id()) + ".war");
  }

  @Override
  public void deploy(Mount mount) throws IOException {
    if (mount != Mount.NOTES) {
      throw new IllegalArgumentException(mount + " is not deployed again");
    }
    tell(deploy);
  }

  private void tell(String command) throws IOException {
    commands.write(command + "\n");
    commands.flush();
  }

  @Override
  public void close() throws IOException {
    tell("quit");
    try {
      commandLine.waitFor(END_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    commandLine.descendants().forEach(ProcessHandle::destroyForcibly);
    commandLine.destroyForcibly();
  }
}
