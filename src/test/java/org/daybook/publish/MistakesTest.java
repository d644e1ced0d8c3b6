package org.daybook.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.daybook.document.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The mistakes of {@code mistakes.txt}, which the manual lists. */
class MistakesTest {
  @RegisterExtension static final ContentFixture content = new ContentFixture();

  /**
   * A mistake.
   *
   * @param place the path of its file and the line that is named
   * @param words a part of the message
   */
  private record Mistake(String name, String rule, String place, String words, String text) {
    static Mistake of(String part) {
      String[] lines = part.split("\n", 2);
      String[] fields = lines[0].split(" \\| ");
      return new Mistake(fields[0].strip(), fields[1], fields[2], fields[3].strip(), lines[1]);
    }

    String path() {
      return place.substring(0, place.indexOf(':'));
    }

    @Override
    public String toString() {
      return name;
    }
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void mistakeIsNamedAtItsLineWithWhatToWriteInstead(Mistake mistake) {
    content.write(mistake.path(), mistake.text());

    Publication published = content.publish();

    assertThat(Stream.concat(published.diagnostics().stream(), published.notes().stream()))
        .extracting(Diagnostic::toString)
        .anySatisfy(
            found ->
                assertThat(found)
                    .startsWith(mistake.place() + ": ")
                    .contains(mistake.words())
                    .endsWith(" [" + mistake.rule() + "]"));
  }

  @Test
  void manualListsSixtyMistakesWithTheirRules() throws IOException {
    String page = Files.readString(Path.of("content/manual/mistakes.adoc"), UTF_8);

    assertThat(mistakes())
        .hasSize(60)
        .allSatisfy(
            one ->
                assertThat(page)
                    .contains("\n|%s\n|xref:rules.adoc#%s[".formatted(one.name(), one.rule())));
  }

  /** The names of the rules of all mistakes. */
  static Set<String> rules() throws IOException {
    return mistakes().map(Mistake::rule).collect(toSet());
  }

  static Stream<Mistake> mistakes() throws IOException {
    try (InputStream in = requireNonNull(MistakesTest.class.getResourceAsStream("mistakes.txt"))) {
      String all = new String(in.readAllBytes(), UTF_8);
      return Arrays.stream(all.split("(?m)^%% ")).skip(2).map(Mistake::of).toList().stream();
    }
  }
}
