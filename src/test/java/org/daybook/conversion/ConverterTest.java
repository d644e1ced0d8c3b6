package org.daybook.conversion;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.daybook.conversion.process.Renderer;
import org.daybook.document.Diagnostic;
import org.daybook.document.Document;
import org.daybook.document.Rule;
import org.daybook.testing.Content;
import org.daybook.testing.SharedRenderer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(SharedRenderer.class)
class ConverterTest {
  private static final Path JARS = Path.of(System.getProperty("renderer"));

  @TempDir static Path work;
  private static Renderer renderer;

  @TempDir Path folder;
  @TempDir Path stored;
  private Content content;
  private Converter converter;

  @BeforeAll
  static void start(Renderer shared) {
    renderer = shared;
  }

  @BeforeEach
  void prepare() {
    content = new Content(folder);
    converter = new Converter(renderer, stored, AuthorTrust.TRUSTED);
  }

  @Test
  void documentsComeInTheOrderTheyAreAskedFor() throws IOException {
    content.with("b.adoc", "= B").with("a.adoc", "= A").with("c.adoc", "= C");
    assertThat(content.convert(converter, "b.adoc", "c.adoc", "a.adoc").documents())
        .extracting(Document::path)
        .containsExactly("b.adoc", "c.adoc", "a.adoc");
  }

  @Test
  void manyFilesAreConvertedInPartsBetweenWhichOthersRun() throws IOException {
    List<String> paths = IntStream.range(100, 500).mapToObj(n -> n + ".adoc").toList();
    for (String path : paths) {
      content.with(path, "= " + path);
    }
    AtomicInteger others = new AtomicInteger();

    converter.convertAhead(content.read(), paths.subList(0, 2), others::incrementAndGet);
    assertThat(others).hasValue(0);
    converter.convertAhead(content.read(), paths, others::incrementAndGet);

    assertThat(others).hasPositiveValue();
    assertThat(content.convert(converter, paths.toArray(String[]::new)).documents()).hasSize(400);
  }

  @Test
  void theProcessStartsAheadOnlyWhereNothingIsStored(@TempDir Path elsewhere) throws IOException {
    Path used = elsewhere.resolve("used");
    try (Converter first = converter(used, elsewhere.resolve("store"))) {
      first.anticipate();
      assertThat(used).isDirectoryContaining("glob:**/renderer-*");
    }
    Path unused = elsewhere.resolve("unused");
    try (Converter second = converter(unused, stored)) {
      second.anticipate();
      assertThat(unused).doesNotExist();
    }
  }

  @Test
  @Timeout(120)
  void aDocumentThatTakesLongDoesNotKeepOthersWaiting() throws Exception {
    content.with("a.adoc", "= A").with("b.adoc", "= B").with("odd.adoc", "*a ".repeat(100_000));
    try (Converter own = converter(work.resolve("slow"), work.resolve("slow-store"))) {
      own.waitAtMost(Duration.ofSeconds(3));
      content.document(own, "a.adoc");

      ConversionResult first = content.convert(own, "odd.adoc", "b.adoc");
      assertThat(first.documents()).extracting(Document::path).containsExactly("b.adoc");
      assertThat(first.failures())
          .extracting(Diagnostic::message)
          .containsExactly("takes long to be converted and is published when that has ended");
      assertThat(own.trouble()).contains("A file takes long to be converted");

      while (own.retryAt().isEmpty()) {
        TimeUnit.MILLISECONDS.sleep(50);
      }
      assertThat(content.convert(own, "odd.adoc", "b.adoc").failures())
          .extracting(Diagnostic::message)
          .containsExactly("took longer than 10 s to convert; split it");
      assertThat(own.trouble()).isEmpty();
    }
  }

  private static Converter converter(Path work, Path store) throws IOException {
    return new Converter(
        Renderer.process(JARS, work, Renderer.Limits.DEFAULT), store, AuthorTrust.TRUSTED);
  }

  @Test
  void hitStartsNoProcess(@TempDir Path elsewhere) throws IOException {
    content.with("a.adoc", "= A\n\nText <<nowhere>>.");
    Document first = content.document(converter, "a.adoc");
    Path unused = elsewhere.resolve("work");
    try (Converter second =
        new Converter(
            Renderer.process(JARS, unused, Renderer.Limits.DEFAULT), stored, AuthorTrust.TRUSTED)) {
      Document found = content.document(second, "a.adoc");
      assertThat(found).usingRecursiveComparison().ignoringFields("text.forms").isEqualTo(first);
      assertThat(found.text().page()).isEqualTo(first.text().page());
    }
    assertThat(unused).doesNotExist();
  }

  @Test
  void changingAnIncludeConvertsOnlyItsUsers() throws IOException {
    content.with("part.txt", "Old").with("a.adoc", "include::part.txt[]").with("b.adoc", "= B");
    content.convert(converter, "a.adoc", "b.adoc");
    content.with("part.txt", "New");
    assertThat(convertedOf("a.adoc", "b.adoc")).isEqualTo(1);
    assertThat(page("a.adoc")).contains("New");
  }

  @Test
  void addingAnIncludeUserConvertsOneDocument() throws IOException {
    content.with("part.txt", "Here").with("a.adoc", "include::part.txt[]").with("b.adoc", "= B");
    content.convert(converter, "a.adoc", "b.adoc");
    content.with("c.adoc", "include::part.txt[]");
    assertThat(convertedOf("a.adoc", "b.adoc", "c.adoc")).isEqualTo(1);
    content.with("b.adoc", "= B\n\ninclude::part.txt[]");
    assertThat(convertedOf("a.adoc", "b.adoc", "c.adoc")).isEqualTo(1);
    assertThat(page("b.adoc")).contains("Here");
  }

  @Test
  void creatingAMissingIncludeConvertsItsUsers() throws IOException {
    content.with("a.adoc", "include::part.txt[]").with("b.adoc", "= B");
    assertThat(content.convert(converter, "a.adoc", "b.adoc").documents().get(0).diagnostics())
        .containsExactly(
            Rule.MISSING_INCLUDE.at(
                "a.adoc",
                1,
                "part.txt is to be included and does not exist: correct its path or add it"));
    content.with("part.txt", "Here");
    assertThat(convertedOf("a.adoc", "b.adoc")).isEqualTo(1);
    assertThat(page("a.adoc")).contains("Here");
  }

  @Test
  void removingAnIncludeConvertsItsUsers() throws IOException {
    content.with("part.txt", "Here").with("a.adoc", "include::part.txt[]").with("b.adoc", "= B");
    content.convert(converter, "a.adoc", "b.adoc");
    content.without("part.txt");
    assertThat(convertedOf("a.adoc", "b.adoc")).isEqualTo(1);
    assertThat(page("a.adoc")).contains("Unresolved directive in a.adoc - include::part.txt[]");
  }

  @Test
  void changingASourceConvertsIt() throws IOException {
    content.with("a.adoc", "Old");
    String digest = content.document(converter, "a.adoc").text().digest();
    content.with("a.adoc", "New");
    assertThat(content.document(converter, "a.adoc").text().digest()).isNotEqualTo(digest);
    assertThat(page("a.adoc")).contains("New");
  }

  @Test
  void corruptedStoreIsAMiss() throws IOException {
    content.with("a.adoc", "Text");
    Document first = content.document(converter, "a.adoc");
    for (Path file : storedFiles()) {
      byte[] bytes = Files.readAllBytes(file);
      bytes[bytes.length - 1] ^= 1;
      Files.write(file, bytes);
    }
    converter = new Converter(renderer, stored, AuthorTrust.TRUSTED);
    assertThat(convertedOf("a.adoc")).isEqualTo(1);
    assertThat(first.text().page().markup()).contains("Text");
  }

  @Test
  void whatFailedIsNotTriedAgainUntilItChanges() throws IOException {
    Renderer.Limits two = new Renderer.Limits("512m", Duration.ofSeconds(2), Duration.ofMinutes(1));
    Renderer hasty = Renderer.process(Path.of(System.getProperty("renderer")), stored, two);
    Converter converter = new Converter(hasty, stored, AuthorTrust.TRUSTED);
    content.with("a.adoc", "*a ".repeat(100_000));
    List<Diagnostic> failures = content.convert(converter, "a.adoc").failures();
    assertThat(failures).hasSize(1);

    hasty.close();

    assertThat(content.convert(converter, "a.adoc").failures()).isEqualTo(failures);
    content.with("a.adoc", "Changed");
    assertThatThrownBy(() -> content.convert(converter, "a.adoc"))
        .isInstanceOf(CancellationException.class);
  }

  @Test
  void storeDamagedAtRandomNeverShowsAnotherText() throws IOException {
    content.with("a.adoc", "First").with("b.adoc", "Second");
    content.convert(converter, "a.adoc", "b.adoc");
    Random random = new Random(1);
    for (int round = 0; round < 10; round++) {
      for (Path file : storedFiles()) {
        damage(file, random);
      }
      converter = new Converter(renderer, stored, AuthorTrust.TRUSTED);
      assertThat(page("a.adoc")).contains("First");
      assertThat(page("b.adoc")).contains("Second");
    }
  }

  @Test
  void tidyingRemovesWhatIsUsedNoMore() throws IOException {
    content.with("a.adoc", "Kept");
    content.convert(converter, "a.adoc");
    List<Path> kept = storedFiles();
    content.with("b.adoc", "Removed");
    content.convert(converter, "a.adoc", "b.adoc");
    content.without("b.adoc");
    content.convert(converter, "a.adoc");

    converter.tidy(Instant.now().plus(Duration.ofDays(30)));

    assertThat(storedFiles()).containsExactlyInAnyOrderElementsOf(kept);
  }

  @Test
  void tidyingKeepsWhatAnotherSiteUsesInTheSameStore() throws IOException {
    content.with("a.adoc", "Theirs").with("b.adoc", "Ours");
    Converter other = new Converter(renderer, stored, AuthorTrust.TRUSTED);
    content.convert(other, "a.adoc");
    content.convert(converter, "b.adoc");
    List<Path> all = storedFiles();
    Instant start = Instant.now();

    for (int day = 1; day < 30; day++) {
      other.tidy(start.plus(Duration.ofDays(day)));
      converter.tidy(start.plus(Duration.ofDays(day)));
    }

    assertThat(storedFiles()).containsExactlyInAnyOrderElementsOf(all);
  }

  @Test
  void deletedStoreIsMadeAgainWhileItIsRead() throws IOException {
    content.with("a.adoc", "Text");
    Document document = content.document(converter, "a.adoc");
    for (Path file : storedFiles()) {
      Files.delete(file);
    }
    assertThat(document.text().page().markup()).contains("Text");
    assertThat(storedFiles()).hasSize(4);
  }

  @Test
  void storeThatCannotBeWrittenCostsOnlyTime(@TempDir Path other) throws IOException {
    Path file = Files.writeString(other.resolve("file"), "not a folder");
    Converter forgetful = new Converter(renderer, file, AuthorTrust.TRUSTED);
    content.with("a.adoc", "Text");
    assertThat(content.document(forgetful, "a.adoc").text().feed().markup())
        .isEqualTo("<p>Text</p>");
  }

  @Test
  void sourceThatIsNotUtf8IsAnErrorWhereItCeasesToBe() throws IOException {
    content.with("a.adoc", "= A\n\nna\u00efve".getBytes(ISO_8859_1)).with("b.adoc", "= B");
    ConversionResult conversion = content.convert(converter, "a.adoc", "b.adoc");
    assertThat(conversion.failures())
        .containsExactly(
            Rule.NOT_UTF8.at("a.adoc", 3, "is not UTF-8 from here on; save it as UTF-8"));
    assertThat(conversion.documents()).extracting(Document::path).containsExactly("b.adoc");
  }

  @Test
  void sourceCutOffWithinACharacterIsAnError() throws IOException {
    content.with("a.adoc", new byte[] {'a', '\n', (byte) 0xc3});
    assertThat(content.convert(converter, "a.adoc").failures())
        .extracting(Diagnostic::line)
        .containsExactly(2);
  }

  @Test
  void sourceThatIsTooLargeIsAnError() throws IOException {
    content.with("a.adoc", "a".repeat((2 << 20) + 1));
    assertThat(content.convert(converter, "a.adoc").failures())
        .containsExactly(Rule.TOO_LARGE.at("a.adoc", 1, "is larger than 2 MiB; split it"));
  }

  @Test
  void referenceToNothingIsAWarningOnItsLine() throws IOException {
    content.with("a.adoc", "= A\n\n[#here]\nText\n\nSee <<here>>,\n<<nowhere,not here>>.");
    assertThat(content.document(converter, "a.adoc").diagnostics())
        .containsExactly(
            Rule.BROKEN_ANCHOR.at(
                "a.adoc",
                7,
                "no element of this document has the id 'nowhere'; write one that exists"));
  }

  @Test
  void referenceToNothingIsFoundInAnInclude() throws IOException {
    content.with("a.adoc", "include::b.adoc[]").with("b.adoc", "Text\n<<nowhere>>");
    assertThat(content.document(converter, "a.adoc").diagnostics())
        .extracting(Diagnostic::path, Diagnostic::line)
        .containsExactly(tuple("b.adoc", 2));
  }

  @Test
  void sameContentGivesTheSameDocument(@TempDir Path other) throws IOException {
    content.with(
        "a.adoc", "= A\n\n{localdatetime}{docdatetime}\n\n[source,ruby]\n----\nputs 1\n----");
    Converter fresh = new Converter(renderer, other, AuthorTrust.TRUSTED);
    Document one = content.document(converter, "a.adoc");
    Document two = content.document(fresh, "a.adoc");
    assertThat(one.text().digest()).isEqualTo(two.text().digest());
    assertThat(one.text().page()).isEqualTo(two.text().page());
    assertThat(one.text().page().markup()).doesNotContain("20");
  }

  @Test
  void closedConverterCancels() throws IOException {
    content.with("a.adoc", "= A");
    Converter closed =
        new Converter(
            Renderer.process(JARS, work, Renderer.Limits.DEFAULT), stored, AuthorTrust.TRUSTED);
    closed.close();
    assertThatThrownBy(() -> content.convert(closed, "a.adoc"))
        .isInstanceOf(CancellationException.class);
  }

  @Test
  void unknownPathIsTheCallersMistake() {
    assertThatThrownBy(() -> content.convert(converter, "a.adoc"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private String page(String path) throws IOException {
    return content.document(converter, path).text().page().markup();
  }

  /** How many of these files are converted, which shows in the store. */
  private long convertedOf(String... paths) throws IOException {
    Set<Object> before = documentFiles();
    content.convert(converter, paths);
    Set<Object> after = new HashSet<>(documentFiles());
    after.removeAll(before);
    return after.size();
  }

  private Set<Object> documentFiles() throws IOException {
    return storedFiles().stream()
        .filter(file -> file.toString().endsWith(".document"))
        .map(ConverterTest::identity)
        .collect(Collectors.toSet());
  }

  private List<Path> storedFiles() throws IOException {
    try (Stream<Path> files = Files.walk(stored)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }

  private static void damage(Path file, Random random) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    int position = random.nextInt(bytes.length);
    bytes[position] ^= (byte) (1 + random.nextInt(255));
    Files.write(file, random.nextBoolean() ? bytes : Arrays.copyOf(bytes, position));
  }

  private static Object identity(Path file) {
    try {
      var attributes = Files.readAttributes(file, BasicFileAttributes.class);
      return attributes.fileKey() + " " + attributes.lastModifiedTime();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
