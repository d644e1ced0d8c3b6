package org.daybook.bench;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.util.Locale;

/** A connection that stays open, over which whole answers are read and forgotten. */
final class HttpConnection implements Closeable {
  private static final int MILLIS = 10_000;

  private final Socket socket;
  private final InputStream in;

  HttpConnection(int port) throws IOException {
    socket = new Socket("127.0.0.1", port);
    socket.setTcpNoDelay(true);
    socket.setSoTimeout(MILLIS);
    in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
  }

  /** A request that {@link #exchange} sends. */
  static byte[] request(String path, String tag) {
    String condition = tag.isEmpty() ? "" : "If-None-Match: " + tag + "\r\n";
    return ("GET /%s HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept-Encoding: gzip\r\n%s\r\n"
            .formatted(path, condition))
        .getBytes(ISO_8859_1);
  }

  /** Sends a request and reads the answer to its end; the status. */
  int exchange(byte[] request) throws IOException {
    socket.getOutputStream().write(request);
    int status = Integer.parseInt(line().substring(9, 12));
    long length = 0;
    boolean chunked = false;
    for (String line = line(); !line.isEmpty(); line = line()) {
      String field = line.toLowerCase(Locale.ROOT);
      if (field.startsWith("content-length:") && status != 304) {
        length = Long.parseLong(field.substring(15).strip());
      } else if (field.startsWith("transfer-encoding:")) {
        chunked = true;
      }
    }
    in.skipNBytes(length);
    if (chunked) {
      skipChunks();
    }
    return status;
  }

  private void skipChunks() throws IOException {
    int length;
    do {
      length = Integer.parseInt(line(), 16);
      in.skipNBytes(length);
      line();
    } while (length > 0);
  }

  private String line() throws IOException {
    StringBuilder line = new StringBuilder();
    for (int character = in.read(); character != '\n'; character = in.read()) {
      if (character < 0) {
        throw new IOException("The server closed the connection.");
      }
      if (character != '\r') {
        line.append((char) character);
      }
    }
    return line.toString();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
