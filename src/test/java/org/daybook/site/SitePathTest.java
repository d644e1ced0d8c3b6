package org.daybook.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SitePathTest {
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      textBlock =
          """
          # from         , to                    , reference
          ``             , ``                    , ./
          ``             , notes/                , notes/
          ``             , atom.xml              , atom.xml
          notes/         , ``                    , ../
          notes/         , notes/                , ./
          notes/         , notes/queue/          , queue/
          notes/         , projects/             , ../projects/
          notes/queue/   , ``                    , ../../
          notes/queue/   , notes/                , ../
          notes/queue/   , notes/queue/          , ./
          notes/queue/   , notes/queue/a.svg     , a.svg
          notes/queue/   , notes/queues/         , ../queues/
          notes/queue/   , notes/que/            , ../que/
          notes/2025/a/  , notes/2024/a/         , ../../2024/a/
          atom.xml       , notes/                , notes/
          notes/atom.xml , notes/                , ./
          notes/a        , notes/a/              , a/
          a/a/a/         , a/                    , ../../
          ``             , a:b/                  , a%3Ab/
          ``             , a b%20#c?d=e&f;g      , a%20b%2520%23c%3Fd=e&f%3Bg
          notes/         , заметки/ä             , ../%D0%B7%D0%B0%D0%BC%D0%B5%D1%82%D0%BA%D0%B8/%C3%A4
          ``             , "<>\\^`|{}[]          , %22%3C%3E%5C%5E%60%7C%7B%7D%5B%5D
          """)
  void referenceLeadsFromPageToTarget(String from, String to, String reference) {
    assertThat(new SitePath(to).from(new SitePath(from))).isEqualTo(reference);
  }

  @Test
  void everyReferenceResolvesToItsTargetWhereverTheSiteIsMounted() {
    List<SitePath> paths = paths();
    for (String mount : List.of("http://localhost/", "https://example.org/eng/notes/")) {
      for (SitePath page : paths) {
        for (SitePath target : paths) {
          assertThat(URI.create(mount + page.encoded()).resolve(target.from(page)))
              .as("from <%s> to <%s>", page, target)
              .isEqualTo(URI.create(mount + target.encoded()));
        }
      }
    }
  }

  @Test
  void encodedPathDecodesToItself() {
    assertThat(paths())
        .allSatisfy(
            path -> assertThat(URI.create("/" + path.encoded()).getPath()).isEqualTo("/" + path));
  }

  @Test
  void pageAndFileLieBelowTheirPage() {
    SitePath notes = SitePath.HOME.page(new Slug("notes"));

    assertThat(notes).hasToString("notes/");
    assertThat(notes.page(new Slug("queue")).file("a b.svg")).hasToString("notes/queue/a b.svg");
  }

  @ParameterizedTest
  @CsvSource({"'', '', 0", "atom.xml, atom.xml, 0", "notes/, notes, 1", "notes/a/b.svg, notes, 2"})
  void topIsTheFirstPartAndDepthTheNumberOfSlashes(String path, String top, int depth) {
    assertThat(new SitePath(path).top()).isEqualTo(top);
    assertThat(new SitePath(path).depth()).isEqualTo(depth);
  }

  @Test
  void pathsAreInTheOrderOfTheirCharacters() {
    assertThat(Stream.of("b/", "a/b/", "", "a/").map(SitePath::new).sorted())
        .extracting(SitePath::value)
        .containsExactly("", "a/", "a/b/", "b/");
  }

  /** Home and a hundred paths, always the same; the few parts make for shared folders. */
  private static List<SitePath> paths() {
    List<String> parts =
        List.of(
            "a", "b", "ab", "a b", "50%", "%41", "c#", "why?", "a:b", "ä", "заметка", "日", "😀");
    Random random = new Random(7);
    return Stream.concat(
            Stream.of(SitePath.HOME),
            Stream.generate(() -> new SitePath(path(parts, random))).limit(100))
        .toList();
  }

  private static String path(List<String> parts, Random random) {
    String folders =
        IntStream.range(0, random.nextInt(5))
            .mapToObj(i -> parts.get(random.nextInt(parts.size())) + "/")
            .collect(Collectors.joining());
    return random.nextBoolean() ? folders : folders + parts.get(random.nextInt(parts.size()));
  }
}
