package org.daybook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.daybook.io.FileTree;
import org.daybook.testing.RawAnswer;
import org.daybook.testing.Sites;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The sample site on a real server, for requests that no client would send. */
final class RawSite implements BeforeAllCallback, AfterAllCallback {
  private Path work;
  private Server server;

  @Override
  public void beforeAll(ExtensionContext context) throws IOException {
    work = Files.createTempDirectory("daybook-raw");
    server = new Server(() -> Sites.feeds(Sample.site()), work, work);
  }

  @Override
  public void afterAll(ExtensionContext context) throws IOException {
    server.close();
    FileTree.delete(work);
  }

  /**
   * The answer to a request.
   *
   * @param request a method and a path
   * @param fields each as a line
   */
  RawAnswer ask(String request, String... fields) throws IOException {
    return RawAnswer.to(server.port(), request + " HTTP/1.1", fields);
  }
}
