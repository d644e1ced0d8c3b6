package org.daybook.html;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.daybook.language.Messages;
import org.daybook.language.Translations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The keys of messages in the templates, the scripts and the program. */
class TemplateWordsTest {
  private static final Messages ENGLISH = Translations.ENGLISH;
  private static final Path TEMPLATES = Path.of("src/main/jte");
  private static final Path SCRIPTS = Path.of("src/main/resources/org/daybook/html/assets");
  private static final Path PROGRAM = Path.of("src/main/java");

  /** What a call of {@link Words} or of the scripts' function takes. */
  private static final Pattern KEY =
      Pattern.compile(
          "(?:words\\.(?:text|markup)|\\bwords|messages[^;]*?\\.text)\\(\\s*\"([^\"]+)\"");

  /** Keys that end in what a program has in hand: a status, a facet, a fact. */
  private static final Pattern MADE =
      Pattern.compile(
          "(?:error(?:\\.\\d+)?\\.(?:title|message)|facet\\..+|fact\\..+|date(?:\\..+)?)");

  private static final Pattern FORM = Pattern.compile("\\.(?:zero|one|two|few|many|other)$");

  // Until a site is published nobody knows its language.
  private static final Set<Path> WITHOUT_LANGUAGE = Set.of(TEMPLATES.resolve("starting.jte"));

  // Names, formats, keys of a keyboard, examples of what one can type.
  private static final Pattern NO_WORDS =
      Pattern.compile(
          "rel=\"[^\"]*\"|<(kbd|code|script)\\b.*?</\\1>|>Atom<|>JSON Feed<|<!doctype html>|(?s)<%--.*?--%>");

  private static final Pattern DIRECTIVE = Pattern.compile("^(?:@|!\\{)");

  /** A letter after a tag, after an expression, at the beginning of a line, or read aloud. */
  private static final Pattern WORD =
      Pattern.compile(
          "(?<![-\\s])>\\s*\\p{L}|(?<!\")}[\\s,.:]+\\p{L}{2}|^\\p{L}"
              + "|(?:aria-label|title|alt)=\"[^\"$]*\\p{L}");

  @Test
  void everyKeyThatIsUsedHasAText() {
    Stream.of(
            keys(TEMPLATES, ".jte", ""),
            keys(PROGRAM, ".java", ""),
            keys(SCRIPTS.resolve("page"), ".js", "script."),
            keys(SCRIPTS.resolve("search"), ".js", "script."),
            keys(SCRIPTS.resolve("summary"), ".js", "script."))
        .forEach(
            keys ->
                assertThat(keys)
                    .isNotEmpty()
                    .allMatch(key -> ENGLISH.find(key).or(() -> other(key)).isPresent()));
  }

  @Test
  void everyTextIsUsed() {
    String sources =
        Stream.of(sources(TEMPLATES, ".jte"), sources(PROGRAM, ".java"), sources(SCRIPTS, ".js"))
            .flatMap(List::stream)
            .map(TemplateWordsTest::read)
            .collect(joining());

    assertThat(ENGLISH.below("").keySet().stream().filter(key -> !MADE.matcher(key).matches()))
        .hasSizeGreaterThan(100)
        .filteredOn(key -> !sources.contains("\"" + key + "\""))
        .map(key -> FORM.matcher(key).replaceFirst("").replaceFirst("^script\\.", ""))
        .allMatch(name -> sources.contains("\"" + name + "\""));
  }

  @ParameterizedTest
  @MethodSource("templates")
  void templateHasNoWordsOfItsOwn(Path template) {
    String markup = NO_WORDS.matcher(read(template)).replaceAll("");

    assertThat(markup.lines().filter(line -> !DIRECTIVE.matcher(line).find()))
        .noneMatch(line -> WORD.matcher(line).find());
  }

  private static Set<String> keys(Path folder, String ending, String prefix) {
    return sources(folder, ending).stream()
        .flatMap(file -> KEY.matcher(read(file)).results())
        .map(found -> prefix + found.group(1))
        .collect(toSet());
  }

  private static Optional<String> other(String key) {
    return ENGLISH.find(key + ".other");
  }

  static Stream<Path> templates() {
    return sources(TEMPLATES, ".jte").stream().filter(file -> !WITHOUT_LANGUAGE.contains(file));
  }

  private static List<Path> sources(Path folder, String ending) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().toLowerCase(Locale.ROOT).endsWith(ending))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
