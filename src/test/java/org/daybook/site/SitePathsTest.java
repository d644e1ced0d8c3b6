package org.daybook.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SitePathsTest {
  @Test
  void noFolderOfTheSitesOwnIsLeftToAuthors() throws Exception {
    List<String> folders =
        texts().stream().filter(text -> !text.contains(".") && !text.contains("/")).toList();

    assertThat(folders).contains("tags", "search").allMatch(SitePaths::isReserved);
    assertThat(SitePaths.isReserved("notes")).isFalse();
  }

  @Test
  void everyOtherAddressIsAFileOrBelowTheApplication() throws Exception {
    assertThat(texts())
        .allMatch(
            text ->
                SitePaths.isReserved(text) || SitePaths.isApplication(text) || text.contains("."));
  }

  @ParameterizedTest
  @ValueSource(strings = {"notes/queue", "notes/queue/"})
  void pageEndsInOneSlash(String path) {
    assertThat(SitePaths.page(path)).isEqualTo(new SitePath("notes/queue/"));
    assertThat(SitePaths.page("")).isEqualTo(SitePath.HOME);
  }

  private static List<String> texts() throws IllegalAccessException {
    List<String> texts = new ArrayList<>();
    for (Field field : SitePaths.class.getFields()) {
      assertThat(Modifier.isStatic(field.getModifiers())).isTrue();
      texts.add((String) field.get(null));
    }
    return texts;
  }
}
