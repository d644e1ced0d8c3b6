package org.daybook.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.daybook.it.Command.Outcome;
import org.daybook.site.SitePath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command export. */
class ExportIT {
  private static final String URL = "https://notes.example.org/eng/";

  private static final String OEMBED =
      "<link rel=\"alternate\" type=\"application/json\\+oembed\"[^>]*>\n";

  @TempDir static Path work;
  @TempDir Path folder;
  private Command daybook;
  private String site;

  @BeforeEach
  void aSite() throws IOException {
    daybook = new Command(folder);
    site = folder.resolve("site").toString();
    write("site/index.adoc", "= Site\n:page-id: tag:notes.example.org,2026:\n");
    write("site/notes/index.adoc", "= Notes\n");
    write(
        "site/notes/good.adoc",
        "= Good\n:page-date: 2026-03-01\n:page-aliases: /old/\n\nText & \"marks\".\n");
  }

  @Test
  void everyFileHasTheBytesThatTheServerSends() throws Exception {
    Path out = folder.resolve("out");
    Outcome exported = export(site, out.toString(), "--base-url", URL);

    assertThat(exported.err()).isEmpty();
    assertThat(exported.status()).isZero();
    assertThat(exported.out())
        .matches("(?s)0 errors.*\\d+ files written, 0 unchanged, 0 removed\n");
    try (Jar jar = Jar.run(folder, "serve", "--content", site, "--base-url", URL, "--port", "0")) {
      Website served = jar.website();
      served.whenPublished("notes/good/", "marks");
      for (String file : files(out)) {
        String address = file.replaceFirst("(^|/)index\\.html$", "$1");
        boolean own = List.of("404.html", ".daybook-export", "old/index.html").contains(file);
        if (!own && !file.startsWith("search/")) {
          assertThat(served.get(new SitePath(address).encoded()).body().replaceAll(OEMBED, ""))
              .as(file)
              .isEqualTo(Files.readString(out.resolve(file), UTF_8));
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "site out, --base-url",
    "site site/out --base-url https://a.example/, must not contain each other",
    "site . --base-url https://a.example/, must not contain each other"
  })
  void badUsageIsOneLine(String arguments, String hint) throws Exception {
    String[] words =
        Stream.of(arguments.split(" "))
            .filter(word -> !word.isEmpty())
            .map(word -> word.matches("site.*|out|\\.") ? folder.resolve(word).toString() : word)
            .toArray(String[]::new);
    Outcome outcome = export(words);

    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.err()).singleElement().asString().contains(hint);
    assertThat(folder.resolve("site/out")).doesNotExist();
  }

  @Test
  void fileOfSomebodyElseIsNamedOnOneLine() throws Exception {
    write("out/index.html", "Mine");

    Outcome outcome =
        export(
            site, folder.resolve("out").toString(), "--base-url", URL, "--work", work.toString());

    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.err())
        .singleElement()
        .asString()
        .contains("index.html", "was not written by an export");
  }

  private Outcome export(String... arguments) throws IOException, InterruptedException {
    return daybook.run(
        Stream.concat(Stream.of("export"), Stream.of(arguments)).toArray(String[]::new));
  }

  private static List<String> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString())
          .toList();
    }
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
