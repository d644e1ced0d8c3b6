package org.daybook.container;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;

/**
 * A folder that a container watches, with a file for each mount.
 *
 * @param name of the file for a mount
 */
record DeployedFiles(Path folder, Function<Mount, String> name) implements Redeployment {
  @Override
  public void undeploy(Mount mount) throws IOException {
    Files.move(file(mount), aside(mount));
  }

  @Override
  public void deploy(Mount mount) throws IOException {
    Files.copy(aside(mount), file(mount));
    Files.delete(aside(mount));
  }

  private Path file(Mount mount) {
    return folder.resolve(name.apply(mount));
  }

  // Beside the folder, and later in time than what was there, because it is copied.
  private Path aside(Mount mount) {
    return folder.resolveSibling("undeployed-" + name.apply(mount));
  }
}
