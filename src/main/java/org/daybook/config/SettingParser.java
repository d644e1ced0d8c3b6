package org.daybook.config;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daybook.conversion.AuthorTrust;
import org.daybook.html.Summaries;
import org.daybook.web.http.Indexing;

/** Reads values as operators write them; what it throws says in a few words what to write. */
final class SettingParser {
  private static final Pattern DURATION = Pattern.compile("(\\d{1,9})(ms|s|m|h)");
  private static final Map<String, Duration> UNITS =
      Map.of(
          "ms", Duration.ofMillis(1),
          "s", Duration.ofSeconds(1),
          "m", Duration.ofMinutes(1),
          "h", Duration.ofHours(1));

  private SettingParser() {}

  static Path folder(String value) {
    try {
      Path folder = Path.of(value);
      if (value.isEmpty() || !folder.isAbsolute()) {
        throw new IllegalArgumentException("must be the absolute path of a folder");
      }
      return folder;
    } catch (InvalidPathException e) {
      throw new IllegalArgumentException("must be a path (" + e.getReason() + ")", e);
    }
  }

  static URI baseUrl(String value) {
    String expected = "must be an absolute URL such as https://notes.example.com/eng/";
    try {
      URI url = new URI(value.endsWith("/") ? value : value + "/");
      boolean web = "https".equals(url.getScheme()) || "http".equals(url.getScheme());
      if (!web
          || url.getHost() == null
          || url.getRawQuery() != null
          || url.getRawFragment() != null) {
        throw new IllegalArgumentException(expected);
      }
      return url;
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(expected, e);
    }
  }

  static boolean truth(String value) {
    return oneOf(value, Map.of("true", true, "false", false), "must be true or false");
  }

  static Indexing audience(String value) {
    return oneOf(
        value,
        Map.of("intranet", Indexing.INTRANET, "public", Indexing.PUBLIC),
        "must be intranet or public");
  }

  static AuthorTrust authors(String value) {
    return oneOf(
        value,
        Map.of("trusted", AuthorTrust.TRUSTED, "untrusted", AuthorTrust.UNTRUSTED),
        "must be trusted or untrusted");
  }

  static boolean embedded(String value) {
    return oneOf(value, Map.of("process", false, "embedded", true), "must be process or embedded");
  }

  static Summaries summaries(String value) {
    return oneOf(
        value,
        Map.of(
            "off", Summaries.OFF,
            "extractive", Summaries.EXTRACTIVE,
            "offer-built-in", Summaries.OFFER_BUILT_IN),
        "must be off, extractive or offer-built-in");
  }

  static ZoneId zone(String value) {
    try {
      return ZoneId.of(value);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("must be a time zone such as Europe/Berlin", e);
    }
  }

  static String size(String value) {
    if (!value.matches("[1-9]\\d{0,8}[kmgKMG]")) {
      throw new IllegalArgumentException("must be a size such as 512m");
    }
    return value;
  }

  static Duration duration(String value) {
    Matcher parts = DURATION.matcher(value);
    if (!parts.matches() || Integer.parseInt(parts.group(1)) == 0) {
      throw new IllegalArgumentException("must be a duration such as 10s or 500ms");
    }
    return UNITS
        .getOrDefault(parts.group(2), Duration.ZERO)
        .multipliedBy(Integer.parseInt(parts.group(1)));
  }

  private static <T> T oneOf(String value, Map<String, T> values, String expected) {
    T known = values.get(value);
    if (known == null) {
      throw new IllegalArgumentException(expected);
    }
    return known;
  }
}
