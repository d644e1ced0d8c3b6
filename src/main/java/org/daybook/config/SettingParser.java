package org.daybook.config;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Parses values as operators write them. Its exceptions say what to write, after the name. */
final class SettingParser {
  private static final Pattern HOST =
      Pattern.compile("\\*|\\[[0-9A-Fa-f:.]+]|[\\w-]+(?:\\.[\\w-]+)*");

  private SettingParser() {}

  static Path folder(String value) {
    return absolute(value, "must be the absolute path of a folder");
  }

  static Path absolute(String value, String expected) {
    try {
      Path path = Path.of(value);
      if (!path.isAbsolute()) {
        throw new IllegalArgumentException(expected);
      }
      return path;
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
      if (url.getRawUserInfo() != null) {
        throw new IllegalArgumentException("must be a URL without a user, because pages show it");
      }
      return url;
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(expected, e);
    }
  }

  /** Reads names without ports, separated by commas. There may be none. */
  static Set<String> hosts(String value) {
    // In one order on every start: the dates of pages depend on the text of all settings.
    Set<String> hosts =
        value.isEmpty() ? Set.of() : new TreeSet<>(List.of(value.split("\\s*,\\s*", -1)));
    if (!hosts.stream().allMatch(host -> HOST.matcher(host).matches())) {
      throw new IllegalArgumentException(
          "must be host names without port, separated by commas, such as notes.example.com, or *");
    }
    return hosts;
  }

  static boolean truth(String value) {
    if (!value.matches("true|false")) {
      throw new IllegalArgumentException("must be true or false");
    }
    return Boolean.parseBoolean(value);
  }

  /** Reads a constant's name in lower case, with hyphens for underscores. */
  static <E extends Enum<E>> Function<String, E> oneOf(Class<E> type) {
    return value -> {
      List<String> names = new ArrayList<>();
      for (E constant : type.getEnumConstants()) {
        String name = constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
        if (name.equals(value)) {
          return constant;
        }
        names.add(name);
      }
      String last = names.remove(names.size() - 1);
      throw new IllegalArgumentException("must be " + String.join(", ", names) + " or " + last);
    };
  }

  static ZoneId zone(String value) {
    try {
      return ZoneId.of(value);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("must be a time zone such as Europe/Berlin", e);
    }
  }

  /** Reads the endings of file names, in lower case, without dots. */
  static Set<String> extensions(String value) {
    Set<String> extensions = new TreeSet<>();
    for (String part : value.toLowerCase(Locale.ROOT).split("[, ]+", -1)) {
      if (!part.matches("\\.?[a-z0-9]*")) {
        throw new IllegalArgumentException("must be endings of file names such as csv, stl");
      }
      extensions.add(part.replace(".", ""));
    }
    extensions.remove("");
    return extensions;
  }
}
