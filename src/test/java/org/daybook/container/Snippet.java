package org.daybook.container;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * A configuration that the manual shows, with the paths and ports of a test in place of its own.
 */
record Snippet(String text) {
  /** The public URL that the manual and so every container in the tests is configured with. */
  static final String BASE_URL = "https://intranet.example.com/notes/";

  /** The address of the loopback network that stands for the proxy's. */
  static final String PROXY = "127.0.0.9";

  static Snippet read(String name) throws IOException {
    return new Snippet(Files.readString(Path.of(System.getProperty("snippets"), name)));
  }

  /** The same for an installation. */
  Snippet at(Installation installation) {
    return new Snippet(
        text.replace("/opt/daybook/daybook.war", System.getProperty("archive"))
            .replace("/var/lib/daybook", installation.folder().resolve("daybook").toString())
            .replace("/srv/notes", installation.content().toString())
            .replace("192\\.0\\.2\\.10", PROXY.replace(".", "\\."))
            .replace("192.0.2.10", PROXY));
  }

  /**
   * The same with other texts.
   *
   * @param others by the texts of the snippet, which must have them
   */
  Snippet replace(Map<String, String> others) {
    String replaced = text;
    for (Map.Entry<String, String> other : others.entrySet()) {
      if (!replaced.contains(other.getKey())) {
        throw new IllegalArgumentException("The snippet has no " + other.getKey());
      }
      replaced = replaced.replace(other.getKey(), other.getValue());
    }
    return new Snippet(replaced);
  }

  void writeTo(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
