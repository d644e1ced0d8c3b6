package org.daybook.conversion;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.daybook.conversion.process.Renderer;
import org.daybook.testing.Content;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HighlightingTest {
  private static final String LANGUAGES =
      "css scss html xml javascript typescript python ruby php kotlin scala rust go yaml toml sql"
          + " shell groovy swift haskell lua perl c cpp csharp java json dart elixir erlang";

  /** Something of everything, so that many states of a lexer are entered. */
  private static final String CODE =
      """
      a { color: rgba(0, 0, 0, 0.8); background: url("b.png") } /* c */ // d
      <e f="g" h='i'>&amp;</e> # j
      def k(l, *m = 1.5e3): "n #{o} ${p} \\n" 'q' `r` -- s
      key: [t, {u: v}] @w $x %y{z}
      """;

  @TempDir Path folder;
  @TempDir Path work;

  @Test
  void codeIsHighlightedAlikeOnEveryThread() throws IOException {
    Content content = new Content(folder);
    List<String> paths = new ArrayList<>();
    for (String language : LANGUAGES.split(" ")) {
      for (int copy = 0; copy < 2; copy++) {
        String path = language + copy + ".adoc";
        content.with(path, "[source," + language + "]\n----\n" + CODE + "----\n");
        paths.add(path);
      }
    }
    Path jars = Path.of(System.getProperty("renderer"));
    Renderer renderer = Renderer.process(jars, work, Renderer.Limits.DEFAULT);
    try (Converter converter =
        new Converter(renderer, work.resolve("store"), AuthorTrust.TRUSTED)) {
      List<String> pages =
          content.convert(converter, paths.toArray(String[]::new)).documents().stream()
              .map(document -> document.text().page().markup())
              .toList();
      for (int pair = 0; pair < pages.size(); pair += 2) {
        assertThat(pages.get(pair)).as(paths.get(pair)).isEqualTo(pages.get(pair + 1));
      }
    }
  }
}
