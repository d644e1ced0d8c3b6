package org.daybook.conversion;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.daybook.conversion.process.Renderer;
import org.daybook.document.Document;
import org.daybook.source.ContentFolder;
import org.daybook.source.ContentTree;
import org.daybook.source.SourceFile;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Published markup is equal to Asciidoctor's, except for the changes in {@link AcceptedChanges}.
 * The folders to compare are named by {@code -Dfidelity}, separated by commas.
 */
class FidelityTest {
  private static final Renderer.Limits PATIENT =
      new Renderer.Limits("1g", Duration.ofMinutes(2), Duration.ofMinutes(5));

  @TempDir Path work;

  static Stream<Path> folders() {
    return Stream.of(System.getProperty("fidelity", "content,docs").split(",")).map(Path::of);
  }

  @ParameterizedTest
  @MethodSource("folders")
  void bodyIsAsciidoctorsOwn(Path folder, TestReporter reporter) throws IOException {
    ContentTree tree = new ContentFolder(folder, InstantSource.system()).read(ContentTree.EMPTY);
    List<String> sources =
        tree.files().stream()
            .map(SourceFile::path)
            .filter(path -> path.matches(".*\\.(?:adoc|asc|asciidoc)"))
            .toList();
    ConversionResult conversion = conversion(tree, sources);
    List<String> differences = differences(folder, conversion.documents());
    reporter.publishEntry(folder.toString(), sources.size() + " sources compared");
    assertThat(sources).isNotEmpty();
    assertThat(conversion.failures()).isEmpty();
    assertThat(differences).isEmpty();
  }

  private ConversionResult conversion(ContentTree tree, List<String> sources) throws IOException {
    Path jars = Path.of(System.getProperty("renderer"));
    Renderer renderer = Renderer.process(jars, work, PATIENT);
    try (Converter converter =
        new Converter(renderer, work.resolve("store"), AuthorTrust.TRUSTED)) {
      return converter.convert(tree, sources);
    }
  }

  private static List<String> differences(Path folder, List<Document> documents) {
    List<String> differences = new ArrayList<>();
    try (PlainAsciidoctor plain = new PlainAsciidoctor()) {
      for (Document document : documents) {
        String path = document.path();
        List<String> theirs = AcceptedChanges.made(path, plain.body(folder, path));
        List<String> ours = AcceptedChanges.undone(document.text().page().markup());
        if (!ours.equals(theirs)) {
          differences.add(path + difference(theirs, ours));
        }
      }
    }
    return differences;
  }

  private static String difference(List<String> theirs, List<String> ours) {
    int at = 0;
    while (at < Math.min(theirs.size(), ours.size()) && theirs.get(at).equals(ours.get(at))) {
      at++;
    }
    return "\n  plain: " + around(theirs, at) + "\n  ours:  " + around(ours, at) + "\n";
  }

  private static String around(List<String> tokens, int at) {
    int from = Math.max(0, at - 4);
    return String.join(" ", tokens.subList(from, Math.min(tokens.size(), at + 4)));
  }
}
