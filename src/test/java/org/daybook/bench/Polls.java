package org.daybook.bench;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;

/** A client that asks again and again for what it has, over one connection. */
record Polls(int port, String path) {

  /** Answers a second, after as many that do not count. */
  double rate(int polls) throws IOException {
    String tag =
        URI.create("http://localhost:" + port + "/" + path)
            .toURL()
            .openConnection()
            .getHeaderField("ETag");
    byte[] request =
        ("GET /" + path + " HTTP/1.1\r\nHost: localhost\r\nIf-None-Match: " + tag + "\r\n\r\n")
            .getBytes(ISO_8859_1);
    poll(request, polls);
    long start = System.nanoTime();
    poll(request, polls);
    return polls / ((System.nanoTime() - start) / 1e9);
  }

  private void poll(byte[] request, int polls) throws IOException {
    int left = polls;
    while (left > 0) {
      try (Socket socket = new Socket("localhost", port)) {
        InputStream in = new BufferedInputStream(socket.getInputStream());
        // Tomcat closes a connection after a hundred requests.
        for (int i = 0; i < 90 && left > 0; i++, left--) {
          socket.getOutputStream().write(request);
          readHead(in);
        }
      }
    }
  }

  private static void readHead(InputStream in) throws IOException {
    StringBuilder head = new StringBuilder();
    while (head.indexOf("\r\n\r\n", Math.max(0, head.length() - 4)) < 0) {
      head.append((char) in.read());
    }
    if (!head.toString().startsWith("HTTP/1.1 304")) {
      throw new IOException(head.toString());
    }
  }
}
