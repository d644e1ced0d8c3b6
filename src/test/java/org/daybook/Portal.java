package org.daybook;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;

/** A site of another origin, whose pages are those that the manual shows as examples. */
final class Portal implements AutoCloseable {
  private static final Path EXAMPLES = Path.of("content", "manual", "_partials");

  private final HttpServer server;
  private final UnaryOperator<String> edited;

  /**
   * A site on a port of its own.
   *
   * @param edited makes its pages of the examples
   */
  Portal(UnaryOperator<String> edited) throws IOException {
    this.edited = edited;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  String origin() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    Path example = EXAMPLES.resolve(exchange.getRequestURI().getPath().substring(1));
    try (exchange) {
      if (!Files.isRegularFile(example)) {
        exchange.sendResponseHeaders(204, -1); // Browsers ask for an icon.
        return;
      }
      byte[] page = edited.apply(Files.readString(example)).getBytes(UTF_8);
      exchange.getResponseHeaders().set("Content-Type", "text/html;charset=utf-8");
      exchange.sendResponseHeaders(200, page.length);
      exchange.getResponseBody().write(page);
    }
  }
}
