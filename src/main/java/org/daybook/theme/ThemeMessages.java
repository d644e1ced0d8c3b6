package org.daybook.theme;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daybook.document.Rule;
import org.daybook.language.Translations;

/**
 * Reads the words that themes put in place of the archive's. A file with an error keeps its last
 * good version. For one thread.
 */
final class ThemeMessages {
  private static final String MISNAMED =
      "is not used, because its name must be messages.properties, or have a language's code, such"
          + " as messages_de.properties or messages_zh_Hant.properties";

  private static final Pattern NAME = Pattern.compile("messages.*\\.properties");

  /** Stands in for bytes that are no UTF-8. */
  private static final char UNDECODABLE = '\uFFFD';

  private final ThemeFindings found;
  private Map<String, Map<String, String>> known = Map.of();
  private Map<String, Map<String, String>> words = new HashMap<>();

  ThemeMessages(ThemeFindings found) {
    this.found = found;
  }

  /** Says whether a file has words. */
  static boolean isOne(String path) {
    return Translations.suffix(path).isPresent();
  }

  /** The fault of a file whose name only begins like that of a file of words; else empty. */
  static Optional<String> misnamed(String path) {
    return NAME.matcher(path).matches() ? Optional.of(MISNAMED) : Optional.empty();
  }

  /** Begins another theme. */
  void begin() {
    known = words;
    words = new HashMap<>();
  }

  /**
   * Takes the words of a file.
   *
   * @param content of the file, if it can be read
   */
  void add(String path, Optional<byte[]> content) {
    String suffix = Translations.suffix(path).orElseThrow();
    content
        .flatMap(bytes -> read(path, new String(bytes, UTF_8).replaceFirst("^\uFEFF", "")))
        .or(() -> Optional.ofNullable(known.get(suffix)))
        .ifPresent(texts -> words.computeIfAbsent(suffix, s -> new HashMap<>()).putAll(texts));
  }

  /** The words of all languages. */
  Translations translations() {
    return Translations.with(words);
  }

  private Optional<Map<String, String>> read(String path, String text) {
    if (text.indexOf(UNDECODABLE) >= 0) {
      found.error(path, "is not UTF-8: save it as UTF-8");
      return Optional.empty();
    }
    try {
      return Optional.of(
          Translations.read(text).entrySet().stream()
              .filter(one -> isUsable(one, path, text))
              .collect(toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue)));
    } catch (IllegalArgumentException e) {
      found.error(path, "has a backslash that begins no character: write \\\\ for a backslash");
      return Optional.empty();
    }
  }

  private boolean isUsable(Map.Entry<String, String> one, String path, String text) {
    Optional<String> fault = Translations.fault(one.getKey(), one.getValue());
    fault.ifPresent(
        sentence ->
            found
                .list()
                .add(Rule.THEME_DOUBT.at(found.path(path), line(one.getKey(), text), sentence)));
    return fault.isEmpty();
  }

  private static int line(String key, String text) {
    Matcher place =
        Pattern.compile("(?m)^[ \t]*" + Pattern.quote(key) + "[ \t]*[=:]").matcher(text);
    return place.find() ? 1 + (int) text.substring(0, place.start()).lines().count() : 1;
  }
}
