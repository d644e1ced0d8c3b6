package org.daybook.theme;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.daybook.document.Diagnostic;
import org.daybook.document.Rule;

/**
 * Warns of colours on which text is hard to read: of a contrast below 4.5 to 1 (WCAG 2.2, success
 * criterion 1.4.3).
 *
 * @param standard the colours that hold where a theme sets none
 */
record ContrastCheck(Palette standard) {
  private static final double LEAST = 4.5;
  private static final List<String> TEXTS =
      List.of("ink", "faint", "accent", "code-word", "code-text", "code-number", "code-name");

  /** A text and what is behind it. */
  private static final List<List<String>> PAIRS =
      Stream.concat(
              TEXTS.stream()
                  .flatMap(text -> Stream.of("paper", "shade").map(g -> List.of(text, g))),
              Stream.of(List.of("band-ink", "band")))
          .toList();

  private static final Map<String, Function<Palette.Pair, String>> SCHEMES =
      Map.of("light", Palette.Pair::light, "dark", Palette.Pair::dark);

  /** Checks the pairs of which a theme sets at least one colour. */
  void check(Palette theme, String path, List<Diagnostic> found) {
    Palette all = standard.with(theme);
    for (List<String> pair : PAIRS) {
      if (pair.stream().anyMatch(theme::has)) {
        SCHEMES.keySet().stream()
            .sorted()
            .flatMap(scheme -> fault(all, pair.get(0), pair.get(1), scheme).stream())
            .map(message -> Rule.LOW_CONTRAST.at(path, 1, message))
            .forEach(found::add);
      }
    }
  }

  private static Optional<String> fault(Palette all, String text, String ground, String scheme) {
    Function<Palette.Pair, String> side = SCHEMES.getOrDefault(scheme, Palette.Pair::light);
    Optional<String> one = all.colour(text).map(side);
    Optional<String> other = all.colour(ground).map(side);
    if (one.isEmpty() || other.isEmpty()) {
      return Optional.empty();
    }
    double ratio = ratio(one.get(), other.get());
    return ratio >= LEAST
        ? Optional.empty()
        : Optional.of(
            String.format(
                Locale.ROOT,
                "--%s %s on --%s %s has a contrast of %.1f in %s colours:"
                    + " choose colours with at least 4.5",
                text,
                one.get(),
                ground,
                other.get(),
                ratio,
                scheme));
  }

  /** The contrast ratio of two colours, from 1 to 21. */
  private static double ratio(String one, String other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  /** The relative luminance of a colour, from 0 to 1. */
  private static double luminance(String hex) {
    String six = hex.length() == 4 ? hex.replaceAll("([0-9a-f])", "$1$1") : hex;
    return 0.2126 * channel(six, 1) + 0.7152 * channel(six, 3) + 0.0722 * channel(six, 5);
  }

  private static double channel(String six, int at) {
    double c = Integer.parseInt(six.substring(at, at + 2), 16) / 255.0;
    return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }
}
