package org.daybook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import org.daybook.site.Site;
import org.daybook.testing.Note;
import org.daybook.testing.Sites;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Authors and tags without listed entries have no page, so nothing leads there. */
class UnlistedLinksTest {
  private final Site site =
      Sites.of(
          Note.at("notes/a/").by("Ann").tagged("Known"),
          Note.at("notes/b/").by("Ann", "Zoe").tagged("Known", "Rare").unlisted());
  private final InProcess daybook = new InProcess(() -> site);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "notes/b/",
        "_/embed/entries/notes/b/",
        "_/embed/entries/notes/b/?frame",
        "_/api/v1/entries/notes/b/"
      })
  void anUnlistedEntryNamesItsAuthorsAndLeadsToThePagesThatThereAre(String path) {
    assertThat(daybook.get("authors/zoe/").status()).isEqualTo(404);

    assertThat(daybook.get(path).text())
        .contains("Zoe", "authors/ann/")
        .doesNotContain("authors/zoe/", "tags/rare/");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Zoe", "Ann"})
  void aDescriptionNamesThePageOfTheAuthorThatThereIs(String author) {
    Site other = Sites.of(Note.at("notes/a/").by("Ann"), Note.at("notes/b/").by(author).unlisted());
    String url = URLEncoder.encode(InProcess.BASE + "notes/b/", UTF_8);
    String description = new InProcess(() -> other).get("_/oembed?url=" + url).text();

    assertThat(description).contains("\"author_name\":\"" + author + "\"");
    assertThat(description.contains("author_url")).isEqualTo(author.equals("Ann"));
  }
}
