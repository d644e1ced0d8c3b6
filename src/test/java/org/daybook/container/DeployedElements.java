package org.daybook.container;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;

/** Liberty's {@code server.xml}, which Liberty watches, with an element for each mount. */
final class DeployedElements implements Redeployment {
  private static final String END = "</server>";

  private final Path file;
  private final Map<Mount, String> elements = new EnumMap<>(Mount.class);

  DeployedElements(Path file) throws IOException {
    this.file = file;
    String text = Files.readString(file);
    for (Mount mount : Mount.values()) {
      int root = text.indexOf("contextRoot=\"" + mount.root() + "\"");
      int begin = text.lastIndexOf("<webApplication", root);
      elements.put(mount, text.substring(begin, text.indexOf("/>", root) + 2));
    }
  }

  @Override
  public void undeploy(Mount mount) throws IOException {
    Files.writeString(file, Files.readString(file).replace(elements.get(mount), ""));
  }

  @Override
  public void deploy(Mount mount) throws IOException {
    String text = Files.readString(file).replace(END, elements.get(mount) + END);
    Files.writeString(file, text);
  }
}
