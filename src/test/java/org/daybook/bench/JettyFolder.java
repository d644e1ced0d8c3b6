package org.daybook.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The folder of a Jetty with one application, at the root.
 *
 * @param home where Jetty was unpacked
 * @param base the folder, {@code jetty.base}
 * @param heap the largest heap, as {@code -Xmx} wants it
 */
record JettyFolder(Path home, Path base, String heap) {
  /** The beginning of a context file. Without its document type Jetty refuses it. */
  private static final String CONTEXT =
      """
      <!DOCTYPE Configure PUBLIC "-//Jetty//Configure//EN" "https://jetty.org/configure_10_0.dtd">
      <Configure class="org.eclipse.jetty.ee10.webapp.WebAppContext">
      """;

  /** Starts Jetty with an archive and its context parameters. */
  ServerProcess start(String name, Path archive, Map<String, String> parameters)
      throws IOException {
    int port = ServerProcess.freePort();
    Files.createDirectories(base.resolve("start.d"));
    Files.createDirectories(base.resolve("webapps"));
    Files.createDirectories(base.resolve("tmp"));
    Files.writeString(base.resolve("start.d/server.ini"), "--modules=server,http,ee10-deploy\n");
    Files.writeString(base.resolve("webapps/root.xml"), context(archive, parameters));
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx" + heap,
            "-Djava.io.tmpdir=" + base.resolve("tmp"),
            "-jar",
            home.resolve("start.jar").toString(),
            "jetty.base=" + base,
            "jetty.http.host=127.0.0.1",
            "jetty.http.port=" + port);
    return ServerProcess.start(name, port, command, base.resolve("jetty.log"));
  }

  private static String context(Path archive, Map<String, String> parameters) {
    StringBuilder xml = new StringBuilder(CONTEXT);
    xml.append("<Set name=\"contextPath\">/</Set><Set name=\"war\">" + archive + "</Set>");
    parameters.forEach(
        (key, value) ->
            xml.append("<Call name=\"setInitParameter\"><Arg>" + key + "</Arg><Arg>")
                .append(value)
                .append("</Arg></Call>"));
    return xml.append("</Configure>").toString();
  }
}
