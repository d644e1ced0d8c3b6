package org.daybook.container;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Jetty, with a file in its folder {@code webapps} for each mount. */
record Jetty(String name) implements Distribution.Starter {
  @Override
  public Server start(Installation to) throws Exception {
    int port = Installation.freePort();
    Snippet.read("jetty.ini").writeTo(to.folder().resolve("start.d/daybook.ini"));
    for (Mount mount : Mount.values()) {
      Snippet.read("jetty-webapp.xml")
          .at(to)
          .replace(Map.of(">/notes<", ">" + mount.root() + "<"))
          .writeTo(to.folder().resolve("webapps").resolve(mount.id() + ".xml"));
    }
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx768m",
            "-Djava.io.tmpdir=" + to.newFolder("tmp"),
            "-jar",
            Installation.distribution(name).resolve("start.jar").toString(),
            "jetty.base=" + to.folder(),
            "jetty.deploy.scanInterval=1",
            "jetty.http.host=127.0.0.1",
            "jetty.http.port=" + port);
    return new Server(to, to.start(Map.of(), command), port);
  }
}
