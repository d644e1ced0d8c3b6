package org.daybook.container;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;

/**
 * A request that no HTTP client would send.
 *
 * @param address of the loopback network from which it comes
 * @param target the second word of the request line
 * @param fields header fields, each with its line's end
 */
record RawRequest(String address, String target, String fields) {
  private static final int MILLIS = 30_000;

  RawRequest(String target) {
    this("127.0.0.1", target, "");
  }

  /** All that the server sends until it closes the connection. */
  String answer(int port) throws IOException {
    try (Socket socket = new Socket()) {
      socket.bind(new InetSocketAddress(address, 0));
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), MILLIS);
      socket.setSoTimeout(MILLIS);
      String request =
          "GET " + target + " HTTP/1.1\r\nHost: localhost\r\n" + fields + "Connection: close\r\n";
      socket.getOutputStream().write((request + "\r\n").getBytes(ISO_8859_1));
      return new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
    }
  }
}
