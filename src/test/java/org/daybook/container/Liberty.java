package org.daybook.container;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Open Liberty, with an element of {@code server.xml} for each mount. */
final class Liberty implements Distribution.Starter {
  @Override
  public Server start(Installation to) throws Exception {
    int port = Installation.freePort();
    Path server = to.newFolder("servers/daybook");
    Snippet snippet =
        Snippet.read("liberty-server.xml").at(to).replace(Map.of("9080", String.valueOf(port)));
    String application =
        snippet.text().lines().filter(l -> l.contains("<webApplication")).findFirst().get();
    StringBuilder all = new StringBuilder();
    for (Mount mount : Mount.values()) {
      all.append(
          application
              .replace("contextRoot=\"/notes\"", "contextRoot=\"" + mount.root() + "\"")
              .replace("id=\"notes\"", "id=\"" + mount.id() + "\"")
              .replace("name=\"notes\"", "name=\"" + mount.id() + "\""));
    }
    all.append(
        "<webApplication location=\"%s\" contextRoot=\"%s\"/>".formatted(to.portal(), Portal.PATH));
    String end = "</httpEndpoint>";
    String proxy = Snippet.read("liberty-proxy.xml").at(to).text();
    snippet
        .replace(Map.of(application, all.toString(), end, proxy + end))
        .writeTo(server.resolve("server.xml"));
    Snippet.read("liberty-jvm.options").at(to).writeTo(server.resolve("jvm.options"));
    Path script = Installation.distribution("wlp").resolve("bin/server");
    Map<String, String> environment = Map.of("WLP_USER_DIR", to.folder().toString());
    List<String> command = List.of("sh", script.toString(), "run", "daybook");
    return new Server(to, to.start(environment, command), port);
  }
}
