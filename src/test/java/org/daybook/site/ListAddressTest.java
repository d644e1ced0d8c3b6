package org.daybook.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListAddressTest {
  @ParameterizedTest
  @CsvSource({
    "notes/, notes/, 0",
    "notes/page/1/, notes/, 1",
    "notes/page/999999999/, notes/, 999999999",
    "tags/page/page/2/, tags/page/, 2",
    "archive/2024/05/page/3/, archive/2024/05/, 3"
  })
  void addressIsItsPath(String path, String list, int number) {
    ListAddress address = new ListAddress(new SitePath(list), number);

    assertThat(ListAddress.of(new SitePath(path))).isEqualTo(address);
    assertThat(address.path()).isEqualTo(new SitePath(path));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "page/2/",
        "notes/page/",
        "notes/page/0/",
        "notes/page/00/",
        "notes/page/02/",
        "notes/page/-1/",
        "notes/page/1000000000/",
        "notes/page/2",
        "notes/page/2/queue/"
      })
  void otherPathIsThatOfAWholeList(String path) {
    assertThat(ListAddress.of(new SitePath(path)))
        .isEqualTo(new ListAddress(new SitePath(path), 0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"notes/page/2/", "notes/page/2", "page/page/7/"})
  void pagesOfSectionsAreReserved(String path) {
    assertThat(SitePaths.isReserved(new SitePath(path))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"notes/page/", "page/2/", "notes/page/02/", "notes/2024/page/2/", "notes/page/a/"})
  void pathsLikeThemAreTheAuthors(String path) {
    assertThat(SitePaths.isReserved(new SitePath(path))).isFalse();
  }
}
