package org.daybook.container;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Tomcat, with a context file for each mount. */
record Tomcat(String name) implements Distribution.Starter {
  @Override
  public Server start(Installation to) throws Exception {
    Path home = Installation.distribution(name);
    int port = Installation.freePort();
    to.newFolder("webapps");
    to.newFolder("logs");
    to.newFolder("temp");
    configure(to, home, port);
    for (Mount mount : Mount.values()) {
      Path context = Path.of("conf/Catalina/localhost", mount.file("#") + ".xml");
      Snippet.read("tomcat-context.xml").at(to).writeTo(to.folder().resolve(context));
    }
    Path other = to.folder().resolve("conf/Catalina/localhost" + Portal.PATH + ".xml");
    new Snippet("<Context docBase=\"" + to.portal() + "\" crossContext=\"true\"/>").writeTo(other);
    List<String> command = List.of("sh", home.resolve("bin/catalina.sh").toString(), "run");
    Map<String, String> environment =
        Map.of("CATALINA_BASE", to.folder().toString(), "CATALINA_OPTS", "-Xmx768m");
    return new Server(to, to.start(environment, command), port);
  }

  private static void configure(Installation to, Path home, int port) throws IOException {
    Path conf = to.newFolder("conf");
    Folders.copy(home.resolve("conf"), conf);
    String valves =
        Snippet.read("tomcat-valve.xml").text() + Snippet.read("tomcat-proxy.xml").at(to).text();
    new Snippet(Files.readString(home.resolve("conf/server.xml")))
        .replace(
            Map.of(
                "port=\"8005\"",
                "port=\"-1\"",
                "port=\"8080\"",
                "port=\"" + port + "\" address=\"127.0.0.1\"",
                "</Host>",
                valves + "</Host>",
                "<Engine ",
                "<Engine backgroundProcessorDelay=\"1\" "))
        .writeTo(conf.resolve("server.xml"));
  }
}
