package org.daybook.container;

import java.util.List;
import java.util.Map;

/** Jetty, with a file in its folder {@code webapps} for each mount. */
record Jetty(String name) implements Distribution.Starter {
  private static final String END = "</Configure>";
  private static final String PORTAL =
      """
      <!DOCTYPE Configure PUBLIC "-//Jetty//Configure//EN" "https://jetty.org/configure_10_0.dtd">
      <Configure class="org.eclipse.jetty.ee10.webapp.WebAppContext">
        <Set name="contextPath">%s</Set>
        <Set name="war">%s</Set>
        %s
      </Configure>
      """;

  @Override
  public Server start(Installation to) throws Exception {
    int port = Installation.freePort();
    Snippet.read("jetty.ini").writeTo(to.folder().resolve("start.d/daybook.ini"));
    String include = Snippet.read("jetty-include.xml").text();
    for (Mount mount : Mount.values()) {
      Snippet.read("jetty-webapp.xml")
          .at(to)
          .replace(Map.of(">/notes<", ">" + mount.root() + "<", END, include + END))
          .writeTo(to.folder().resolve("webapps").resolve(mount.id() + ".xml"));
    }
    new Snippet(PORTAL.formatted(Portal.PATH, to.portal(), include))
        .writeTo(to.folder().resolve("webapps/portal.xml"));
    List<String> command =
        List.of(
            to.environment().java(),
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
