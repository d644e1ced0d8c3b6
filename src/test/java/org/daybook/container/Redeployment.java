package org.daybook.container;

import java.io.IOException;
import java.nio.file.Path;

/** The way in which a running container is told to take the archive away from a mount, and back. */
interface Redeployment extends AutoCloseable {
  /** Tells the container, which does it at its own time. */
  void undeploy(Mount mount) throws Exception;

  /** Tells the container to deploy what was undeployed. */
  void deploy(Mount mount) throws Exception;

  @Override
  default void close() throws IOException {}

  /** The way of a container that is configured as the manual says. */
  static Redeployment of(Distribution distribution, Server server) throws Exception {
    Path folder = server.installation().folder();
    return switch (distribution) {
      case TOMCAT_10, TOMCAT_11 ->
          new DeployedFiles(
              folder.resolve("conf/Catalina/localhost"), mount -> mount.file("#") + ".xml");
      case JETTY_12_0, JETTY_12_1 ->
          new DeployedFiles(folder.resolve("webapps"), mount -> mount.id() + ".xml");
      case LIBERTY -> new DeployedElements(folder.resolve("servers/daybook/server.xml"));
      case WILDFLY -> DeployedArchives.connect(server);
      default -> throw new IllegalArgumentException(distribution + " is not redeployed");
    };
  }
}
