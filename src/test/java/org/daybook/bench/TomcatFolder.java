package org.daybook.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The folder of a Tomcat with one application, at the root.
 *
 * @param home where Tomcat was unpacked
 * @param base the folder, {@code CATALINA_BASE}
 * @param heap the largest heap, as {@code -Xmx} wants it
 */
record TomcatFolder(Path home, Path base, String heap) {
  private static final String SERVER =
      """
      <Server port="-1">
        <Service name="Catalina">
          <Connector port="%d" address="127.0.0.1" maxKeepAliveRequests="-1" keepAliveTimeout="-1"/>
          <Engine name="Catalina" defaultHost="localhost">
            <Host name="localhost" appBase="webapps" autoDeploy="false"/>
          </Engine>
        </Service>
      </Server>
      """;

  /**
   * Starts Tomcat, the same except for the application.
   *
   * @param context the application's context file
   */
  ServerProcess start(String name, String context) throws IOException {
    int port = ServerProcess.freePort();
    Path conf = Files.createDirectories(base.resolve("conf"));
    Path contexts = Files.createDirectories(conf.resolve("Catalina/localhost"));
    Files.createDirectories(base.resolve("webapps"));
    Files.createDirectories(base.resolve("temp"));
    Files.copy(home.resolve("conf/web.xml"), conf.resolve("web.xml"));
    Files.writeString(conf.resolve("server.xml"), SERVER.formatted(port));
    Files.writeString(contexts.resolve("ROOT.xml"), context);
    return ServerProcess.start(name, port, command(), base.resolve("tomcat.log"));
  }

  private List<String> command() {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx" + heap,
        "-Dcatalina.home=" + home,
        "-Dcatalina.base=" + base,
        "-Djava.io.tmpdir=" + base.resolve("temp"),
        "-cp",
        home.resolve("bin/bootstrap.jar")
            + File.pathSeparator
            + home.resolve("bin/tomcat-juli.jar"),
        "org.apache.catalina.startup.Bootstrap",
        "start");
  }
}
