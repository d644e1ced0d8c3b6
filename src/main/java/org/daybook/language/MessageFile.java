package org.daybook.language;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads files of messages, which are property files in UTF-8. */
final class MessageFile {
  private static final Pattern NAME =
      Pattern.compile("messages(?:_([a-z]{2,3}|zh_Hant))?\\.properties");

  private MessageFile() {}

  /** The suffix of a file's name, or English if it has none; empty if it is no such name. */
  static Optional<String> suffix(String name) {
    Matcher parts = NAME.matcher(name);
    return parts.matches()
        ? Optional.of(Objects.requireNonNullElse(parts.group(1), Suffixes.STANDARD))
        : Optional.empty();
  }

  /** The messages of every language, by its suffix. */
  static Map<String, Map<String, String>> bundled() {
    return Suffixes.ALL.stream()
        .collect(toUnmodifiableMap(Function.identity(), MessageFile::bundled));
  }

  /**
   * The texts of a file by their keys.
   *
   * @throws IOException if it cannot be read
   * @throws IllegalArgumentException if it has a malformed escape
   */
  static Map<String, String> read(Reader in) throws IOException {
    Properties texts = new Properties();
    texts.load(in);
    return texts.stringPropertyNames().stream()
        .collect(toUnmodifiableMap(Function.identity(), texts::getProperty));
  }

  private static Map<String, String> bundled(String language) {
    String name =
        language.equals(Suffixes.STANDARD)
            ? "messages.properties"
            : "messages_" + language + ".properties";
    try (InputStream in = MessageFile.class.getResourceAsStream(name)) {
      return read(new InputStreamReader(Objects.requireNonNull(in, name), UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
