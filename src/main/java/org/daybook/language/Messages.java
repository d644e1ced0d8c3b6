package org.daybook.language;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The texts of one language, by key. A text with a number has a form for each plural category of
 * the language: {@code results.one}, {@code results.few}, … Immutable.
 */
public final class Messages {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)}");

  private final Locale language;
  private final Map<String, String> texts;
  private final DateFormats dates;

  Messages(Locale language, Map<String, String> texts) {
    this.language = language;
    this.texts = Map.copyOf(texts);
    dates = new DateFormats(language, this.texts::get);
  }

  /** The language of the texts. */
  public Locale language() {
    return language;
  }

  /** The language, and all that may differ between two JDKs in what is written in it. */
  public String fingerprint() {
    return language.toLanguageTag() + "\n" + dates.sample();
  }

  /** The dates of the language. */
  public DateFormats dates() {
    return dates;
  }

  /**
   * A text with its arguments in place of {@code {0}}, {@code {1}}, … Numbers are written as the
   * language writes them, and the first one decides on the form of a text that has several.
   *
   * @throws IllegalArgumentException if there is no text with this key
   */
  public String text(String key, Object... arguments) {
    return PLACEHOLDER
        .matcher(pattern(key, arguments))
        .replaceAll(found -> Matcher.quoteReplacement(argument(found, arguments)));
  }

  /** A text before its arguments are put in. */
  public String pattern(String key, Object... arguments) {
    return find(key)
        .or(() -> form(key, arguments))
        .orElseThrow(() -> new IllegalArgumentException("no message has the key " + key));
  }

  /** A text that may be missing. */
  public Optional<String> find(String key) {
    return Optional.ofNullable(texts.get(key));
  }

  /** A whole number as the language writes it. */
  public String number(long number) {
    return String.format(language, "%,d", number);
  }

  /** The texts whose keys have this prefix, by the rest of their keys. */
  public SortedMap<String, String> below(String prefix) {
    return texts.entrySet().stream()
        .filter(text -> text.getKey().startsWith(prefix))
        .collect(
            Collectors.toMap(
                text -> text.getKey().substring(prefix.length()),
                Map.Entry::getValue,
                (a, b) -> a,
                TreeMap::new));
  }

  private Optional<String> form(String key, Object... arguments) {
    return arguments.length > 0 && arguments[0] instanceof Number number
        ? find(key + "." + PluralRules.category(number.longValue(), language))
            .or(() -> find(key + ".other"))
        : Optional.empty();
  }

  private String argument(MatchResult found, Object... arguments) {
    Object argument = arguments[Integer.parseInt(found.group(1))];
    return argument instanceof Number number
        ? number(number.longValue())
        : String.valueOf(argument);
  }
}
