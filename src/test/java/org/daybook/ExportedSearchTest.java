package org.daybook;

import static org.assertj.core.api.Assertions.assertThat;

import org.daybook.export.search.SearchFiles;
import org.daybook.site.Site;
import org.daybook.site.SitePaths;
import org.daybook.testing.Note;
import org.daybook.testing.Sites;
import org.junit.jupiter.api.Test;

/** The index of an exported site. */
class ExportedSearchTest {
  @Test
  void wordsThatBeginAlikeAreInOneFileWithTheEntriesThatHaveThem() {
    SearchFiles files =
        files(
            Sites.of(
                Note.at("notes/a/").titled("Queues").saying("<p>Stacks.</p>"),
                Note.at("notes/b/").titled("Quotas and queues")));

    assertThat(text(files, "qu"))
        .matches(
            "(?s)daybookPart\\(\"qu\",\\{\"queues\":\\[0,\\d+,1,\\d+],\"quotas\":\\[\\d,\\d+]}\\);\\n");
    assertThat(text(files, "entries-0"))
        .contains("\"title\":\"Queues\"", "\"url\":\"../notes/a/\"");
  }

  @Test
  void manyEntriesKeepTheirNumbers() {
    Site site = Numbered.weekly(400);

    assertThat(text(files(site), "nu")).contains("[0,", ",127,", ",128,", ",399,");
    assertThat(files(site).paths()).contains(SearchFiles.FOLDER.file("entries-384.js"));
  }

  private static SearchFiles files(Site site) {
    return new SearchFiles(site, to -> to.from(SitePaths.search()));
  }

  private static String text(SearchFiles files, String name) {
    return files.text(SearchFiles.FOLDER.file(name + ".js"));
  }
}
