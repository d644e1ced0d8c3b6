package org.daybook;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import org.daybook.InProcess.Answer;

/** Lets a browser on this machine ask Daybook in process, mounted where {@link InProcess} is. */
final class Loopback implements AutoCloseable {
  private final HttpServer server;

  Loopback(InProcess daybook) {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String mount = InProcess.BASE.getPath();
    server.createContext(mount, exchange -> answer(exchange, daybook, mount));
    server.start();
  }

  /** The URL of a path in the site. */
  String url(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + InProcess.BASE.getPath() + path;
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private static void answer(HttpExchange exchange, InProcess daybook, String mount)
      throws IOException {
    String path = exchange.getRequestURI().toString().substring(mount.length());
    Answer answer = daybook.ask(exchange.getRequestMethod(), path);
    answer.response().getStringHeaders().forEach(exchange.getResponseHeaders()::put);
    try (exchange) {
      exchange.sendResponseHeaders(
          answer.status(), answer.body().length == 0 ? -1 : answer.body().length);
      exchange.getResponseBody().write(answer.body());
    }
  }
}
