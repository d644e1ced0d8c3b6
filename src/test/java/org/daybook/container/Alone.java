package org.daybook.container;

import java.util.List;
import java.util.Map;

/** {@code java -jar daybook.war}: what all containers are compared with. */
final class Alone implements Distribution.Starter {
  @Override
  public Server start(Installation to) throws Exception {
    int port = Installation.freePort();
    List<String> command =
        List.of(
            to.environment().java(),
            "-Djava.io.tmpdir=" + to.newFolder("tmp"),
            "-jar",
            System.getProperty("archive"),
            "--port=" + port,
            "--context-path=/notes",
            "--content=" + to.content(),
            "--work=" + to.folder().resolve("daybook"),
            "--base-url=" + Snippet.BASE_URL);
    return new Server(to, to.start(Map.of(), command), port);
  }
}
