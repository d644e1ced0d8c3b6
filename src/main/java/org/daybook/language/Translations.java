package org.daybook.language;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.daybook.io.FieldWriter;

/**
 * The messages of all languages. They never depend on the locale of the machine. Safe for use by
 * many threads.
 */
public final class Translations {
  private static final Map<String, Map<String, String>> BUNDLED = MessageFile.bundled();

  /** The messages in the archive of Daybook. */
  public static final Translations STANDARD = new Translations(Map.of());

  /** The messages in English. */
  public static final Messages ENGLISH = STANDARD.messages(Locale.ENGLISH, Locale.ENGLISH);

  private final Map<String, Map<String, String>> others;
  private final Map<Locale, Messages> known = new ConcurrentHashMap<>();

  private Translations(Map<String, Map<String, String>> others) {
    this.others = Map.copyOf(others);
  }

  /**
   * The archive's messages with others in place of some.
   *
   * @param others texts by key, by the suffix of their file: a language of two or three letters, or
   *     {@code zh_Hant}
   */
  public static Translations with(Map<String, Map<String, String>> others) {
    return new Translations(others);
  }

  /** The suffix in the name of a file of messages; empty if it is no such name. */
  public static Optional<String> suffix(String name) {
    return MessageFile.suffix(name);
  }

  /**
   * The texts of a file of messages, by key.
   *
   * @throws IllegalArgumentException if it has a malformed escape
   */
  public static Map<String, String> read(String file) {
    try {
      return MessageFile.read(new StringReader(file));
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory cannot fail to be read", e);
    }
  }

  /**
   * The reason why a text cannot stand in for one of the archive's, with what to write instead;
   * empty if it can.
   */
  public static Optional<String> fault(String key, String text) {
    return new MessageCheck(BUNDLED.getOrDefault(Suffixes.STANDARD, Map.of())).fault(key, text);
  }

  /**
   * The messages for readers of a text: in its language if there are messages in it, else in the
   * site's, else in English.
   */
  public Messages messages(Locale text, Locale site) {
    Locale language =
        Stream.of(text, site).filter(this::isKnown).findFirst().orElse(Locale.ENGLISH);
    return known.computeIfAbsent(language, this::messages);
  }

  /** Writes everything in which these messages differ from the archive's. */
  public void writeTo(FieldWriter out) {
    out.map(new TreeMap<>(others), FieldWriter::text, (to, texts) -> to.map(new TreeMap<>(texts)));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Translations same && same.others.equals(others);
  }

  @Override
  public int hashCode() {
    return others.hashCode();
  }

  private boolean isKnown(Locale language) {
    String suffix = Suffixes.of(language);
    return BUNDLED.containsKey(suffix) || others.containsKey(suffix);
  }

  private Messages messages(Locale language) {
    String suffix = Suffixes.of(language);
    Map<String, String> texts = new HashMap<>(texts(Suffixes.STANDARD));
    texts.putAll(texts(suffix));
    // English dates are the same in every country.
    boolean english = suffix.equals(Suffixes.STANDARD);
    return new Messages(english ? Locale.ENGLISH : language, texts);
  }

  private Map<String, String> texts(String suffix) {
    Map<String, String> texts = new HashMap<>(BUNDLED.getOrDefault(suffix, Map.of()));
    texts.putAll(others.getOrDefault(suffix, Map.of()));
    return texts;
  }
}
