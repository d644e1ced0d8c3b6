package org.daybook.conversion;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.daybook.conversion.process.Renderer;
import org.daybook.document.Document;
import org.daybook.document.Passage;
import org.daybook.source.ContentFolder;
import org.daybook.source.ContentTree;
import org.daybook.source.SourceFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What readers can read, search can find. */
class PassageWordsTest {
  /** A run of letters and digits with a letter: the numbers of callouts and footnotes are none. */
  private static final Pattern WORD = Pattern.compile("\\p{N}*\\p{L}[\\p{L}\\p{M}\\p{N}]*");

  @TempDir Path work;

  @ParameterizedTest
  @ValueSource(strings = {"content", "docs"})
  void everyWordOfTheFeedIsInAPassageAsOften(Path folder) throws IOException {
    assertThat(documents(folder))
        .isNotEmpty()
        .allSatisfy(
            document ->
                assertThat(words(document.text().forms().passages()))
                    .as(document.path())
                    .containsExactlyInAnyOrderElementsOf(words(feed(document))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"content", "docs"})
  void everyAnchorIsInThePage(Path folder) throws IOException {
    assertThat(documents(folder))
        .allSatisfy(
            document ->
                assertThat(document.text().forms().passages())
                    .extracting(Passage::anchor)
                    .filteredOn(anchor -> !anchor.isEmpty())
                    .isSubsetOf(document.anchors())
                    .doesNotHaveDuplicates());
  }

  private List<Document> documents(Path folder) throws IOException {
    ContentTree tree = new ContentFolder(folder, InstantSource.system()).read(ContentTree.EMPTY);
    List<String> sources =
        tree.files().stream().map(SourceFile::path).filter(path -> path.endsWith(".adoc")).toList();
    Path jars = Path.of(System.getProperty("renderer"));
    Renderer renderer = Renderer.process(jars, work, Renderer.Limits.DEFAULT);
    try (Converter converter =
        new Converter(renderer, work.resolve("store"), AuthorTrust.TRUSTED)) {
      ConversionResult conversion = converter.convert(tree, sources);
      assertThat(conversion.failures()).isEmpty();
      return conversion.documents();
    }
  }

  /** The text of a feed and of its pictures. */
  private static String feed(Document document) {
    Element body = Jsoup.parseBodyFragment(document.text().feed().markup()).body();
    body.select("img").forEach(img -> img.replaceWith(new TextNode(img.attr("alt"))));
    return body.text();
  }

  private static List<String> words(List<Passage> passages) {
    return passages.stream()
        .flatMap(each -> Stream.of(each.title(), each.prose(), each.code()))
        .flatMap(text -> words(text).stream())
        .toList();
  }

  private static List<String> words(String text) {
    return WORD.matcher(text).results().map(MatchResult::group).toList();
  }
}
