package org.daybook.testing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The response to a request that no HTTP client would send, as it is sent.
 *
 * @param fields each as a line
 * @param body may be chunked or compressed
 */
public record RawAnswer(int status, List<String> fields, String body) {
  private static final int MILLIS = 10_000;
  private static final Pattern BODILESS =
      Pattern.compile("HTTP/1.1 [23]04 ?\\r\\n(?:[^\\r\\n]+\\r\\n)*\\r\\n");
  private static final Pattern LENGTH =
      Pattern.compile("(?:[^\r\n]+\r\n)+?(?i:content-length): *(\\d+)\r\n(?:[^\r\n]+\r\n)*\r\n");

  /**
   * Sends a request, on a connection of its own.
   *
   * @param line such as {@code GET /site/ HTTP/1.1}
   * @param fields each as a line, beside {@code Connection}
   */
  public static RawAnswer to(int port, String line, String... fields) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(MILLIS);
      String more = fields.length == 0 ? "" : String.join("\r\n", fields) + "\r\n";
      String request = line + "\r\nConnection: close\r\n" + more + "\r\n";
      socket.getOutputStream().write(request.getBytes(ISO_8859_1));
      return of(read(socket.getInputStream()));
    }
  }

  /** All until the end of the connection, or until the end of the body where that is told. */
  private static String read(InputStream in) throws IOException {
    StringBuilder all = new StringBuilder();
    byte[] part = new byte[8192];
    for (int read = in.read(part); read >= 0; read = in.read(part)) {
      all.append(new String(part, 0, read, ISO_8859_1));
      if (BODILESS.matcher(all).lookingAt()) {
        break;
      }
      Matcher length = LENGTH.matcher(all);
      if (length.lookingAt() && all.length() >= length.end() + Integer.parseInt(length.group(1))) {
        break;
      }
    }
    return all.toString();
  }

  /** The value of a field, or empty. */
  public String field(String name) {
    String begin = name.toLowerCase() + ":";
    return fields.stream()
        .filter(line -> line.toLowerCase().startsWith(begin))
        .map(line -> line.substring(begin.length()).strip())
        .findFirst()
        .orElse("");
  }

  private static RawAnswer of(String all) throws IOException {
    int end = all.indexOf("\r\n\r\n");
    if (!all.startsWith("HTTP/1.1 ") || end < 0) {
      throw new IOException("no response: " + all);
    }
    List<String> head = all.substring(0, end).lines().toList();
    int status = Integer.parseInt(head.get(0).substring(9, 12));
    return new RawAnswer(status, head.subList(1, head.size()), all.substring(end + 4));
  }
}
