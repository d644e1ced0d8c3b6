package org.daybook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.daybook.testing.Nginx;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The site that the archive brings along, exported, behind the nginx of the manual. */
final class ExportedSite implements BeforeAllCallback, AfterAllCallback {
  private static final String ROOT = "/srv/www";

  private Nginx nginx;
  private int port;

  @Override
  public void beforeAll(ExtensionContext context) throws IOException, InterruptedException {
    Path executable = Nginx.installed(context.getDisplayName());
    Path folder = Files.createTempDirectory("exported");
    ExportedContent content =
        new ExportedContent(folder, Path.of("target", "exported-site").toAbsolutePath(), bundled());
    content.export();
    Files.move(content.target(), folder.resolve("eng"));
    port = Nginx.freePort();
    String locations =
        Files.readString(bundled().resolve("manual/_partials/export-nginx.conf"))
            .replace(ROOT, folder.toString());
    nginx =
        Nginx.start(
            executable,
            folder.resolve("nginx"),
            port,
            "server {\nlisten 127.0.0.1:" + port + ";\n" + locations + "}");
  }

  @Override
  public void afterAll(ExtensionContext context) {
    if (nginx != null) {
      nginx.close();
    }
  }

  /** The URL of a path in the site. */
  String url(String path) {
    return "http://127.0.0.1:" + port + "/eng/" + path;
  }

  private static Path bundled() {
    return Path.of("content").toAbsolutePath();
  }
}
