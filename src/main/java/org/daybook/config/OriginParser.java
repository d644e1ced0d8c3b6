package org.daybook.config;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Parses lists of origins (RFC 6454) as operators write them, into what browsers send. */
final class OriginParser {
  private static final String SELF = "'self'";
  private static final Pattern SEPARATOR = Pattern.compile("\\s*,\\s*|\\s+");
  private static final Pattern ORIGIN =
      Pattern.compile(
          "(https?://(?:[a-z0-9_-]+(?:\\.[a-z0-9_-]+)*|\\[[0-9a-f:.]+]))(:[1-9]\\d{0,4})?");
  private static final Pattern USUAL = Pattern.compile("https.*:443|http:.*:80");
  private static final Pattern HOST =
      Pattern.compile("(?:\\*\\.)?[a-z0-9_-]+(?:\\.[a-z0-9_-]+)*(?::[1-9]\\d{0,4})?");
  private static final String EXPECTED =
      "must be origins without paths, separated by commas, such as https://portal.example.com";

  private OriginParser() {}

  /** Reads origins. There may be none. */
  static List<String> origins(String value) {
    return parts(value).map(part -> origin(part, EXPECTED)).distinct().toList();
  }

  /** Reads origins beside the site's own, which may be named too and is left out. */
  static List<String> ancestors(String value) {
    String expected = EXPECTED.replace("be origins", "be 'self' or origins");
    return parts(value)
        .filter(part -> !part.equals(SELF))
        .map(part -> origin(part, expected))
        .distinct()
        .toList();
  }

  /** Reads hosts, with a port or without, of which a first part may be {@code *}. */
  static List<String> hosts(String value) {
    List<String> hosts =
        parts(value).map(part -> part.toLowerCase(Locale.ROOT)).distinct().toList();
    if (!hosts.stream().allMatch(host -> HOST.matcher(host).matches())) {
      throw new IllegalArgumentException(
          "must be host names, separated by commas, such as img.example.com or *.example.com");
    }
    return hosts;
  }

  private static Stream<String> parts(String value) {
    return value.isEmpty() ? Stream.of() : SEPARATOR.splitAsStream(value);
  }

  private static String origin(String part, String expected) {
    String lower = part.toLowerCase(Locale.ROOT);
    Matcher origin = ORIGIN.matcher(lower);
    if (!origin.matches()) {
      throw new IllegalArgumentException(expected);
    }
    return USUAL.matcher(lower).matches() ? origin.group(1) : lower;
  }
}
