package org.daybook.container;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What can be compared of a response.
 *
 * @param headers without those that belong to the connection or to the moment
 * @param digest of the body
 */
record Observation(int status, Map<String, List<String>> headers, int length, String digest) {
  private static final Set<String> PASSING =
      Set.of(
          "connection",
          "content-length",
          "date",
          "keep-alive",
          "last-modified",
          "transfer-encoding");

  static Observation of(Client.Reply reply) {
    Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    reply.headers().map().forEach((name, values) -> headers.put(name.toLowerCase(), values));
    headers.keySet().removeAll(PASSING);
    return new Observation(reply.status(), headers, reply.body().length, digest(reply.body()));
  }

  /** The same without the headers that another lacks. */
  Observation withHeadersOf(Observation other) {
    Map<String, List<String>> ours = new TreeMap<>(headers);
    ours.keySet().retainAll(other.headers.keySet());
    return new Observation(status, ours, length, digest);
  }

  /** The headers that another lacks, with their values. */
  List<String> added(Observation other) {
    return headers.entrySet().stream()
        .filter(header -> !other.headers.containsKey(header.getKey()))
        .map(Object::toString)
        .toList();
  }

  private static String digest(byte[] body) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
