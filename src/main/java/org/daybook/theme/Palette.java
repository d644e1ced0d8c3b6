package org.daybook.theme;

import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The colours that a style sheet's custom properties set for the whole page, as far as they are
 * written as {@code #rrggbb}, {@code #rgb} or {@code light-dark()} of two of these.
 */
final class Palette {
  /** Daybook's own colour behind a page's text. */
  static final Pair PAPER = new Pair("#fdfcf9", "#161614");

  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
  private static final Pattern ROOT =
      Pattern.compile("(?:^|[{}\\s,])(?::root|html)\\s*\\{([^{}]*)\\}");
  private static final Pattern PROPERTY = Pattern.compile("--([\\w-]+)\\s*:\\s*([^;]+)");
  private static final String HEX = "(#(?:[0-9a-f]{3}|[0-9a-f]{6}))";
  private static final Pattern BOTH =
      Pattern.compile("light-dark\\(\\s*" + HEX + "\\s*,\\s*" + HEX + "\\s*\\)");
  private static final Pattern ONE = Pattern.compile(HEX);

  private final Map<String, Pair> colours;

  /**
   * A colour in both schemes, each as {@code #rrggbb} or {@code #rgb} in lower case.
   *
   * @param light where the page is light
   * @param dark where it is dark
   */
  public record Pair(String light, String dark) {}

  private Palette(Map<String, Pair> colours) {
    this.colours = Collections.unmodifiableMap(new TreeMap<>(colours));
  }

  /** The colours that a style sheet sets outside of media queries. */
  static Palette of(String stylesheet) {
    Map<String, Pair> colours = new HashMap<>();
    Matcher rules = ROOT.matcher(withoutMedia(COMMENT.matcher(stylesheet).replaceAll(" ")));
    while (rules.find()) {
      Matcher property = PROPERTY.matcher(rules.group(1));
      while (property.find()) {
        String name = property.group(1);
        pair(property.group(2)).ifPresent(pair -> colours.put(name, pair));
      }
    }
    return new Palette(colours);
  }

  /** These colours, and those of another palette in place of those of the same names. */
  Palette with(Palette other) {
    Map<String, Pair> all = new HashMap<>(colours);
    all.putAll(other.colours);
    return new Palette(all);
  }

  /** The colour of a custom property, named without its hyphens. */
  Optional<Pair> colour(String name) {
    return Optional.ofNullable(colours.get(name));
  }

  /** Says whether a custom property has a colour here. */
  boolean has(String name) {
    return colours.containsKey(name);
  }

  private static Optional<Pair> pair(String value) {
    String plain = value.strip().toLowerCase(Locale.ROOT);
    Matcher both = BOTH.matcher(plain);
    if (both.matches()) {
      return Optional.of(new Pair(both.group(1), both.group(2)));
    }
    return ONE.matcher(plain).matches() ? Optional.of(new Pair(plain, plain)) : Optional.empty();
  }

  private static String withoutMedia(String css) {
    StringBuilder kept = new StringBuilder();
    int from = 0;
    for (int media = css.indexOf("@media"); media >= 0; media = css.indexOf("@media", from)) {
      kept.append(css, from, media);
      from = end(css, media);
    }
    return kept.append(css.substring(from)).toString();
  }

  private static int end(String css, int start) {
    int depth = 0;
    for (int at = start; at < css.length(); at++) {
      depth += css.charAt(at) == '{' ? 1 : css.charAt(at) == '}' ? -1 : 0;
      if (css.charAt(at) == '}' && depth <= 0) {
        return at + 1;
      }
    }
    return css.length();
  }
}
