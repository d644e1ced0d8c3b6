package org.daybook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daybook.config.Embedding;
import org.daybook.html.Summaries;
import org.daybook.web.http.HttpFilters.Indexing;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The policy of what has pictures, with hosts that the operator has named and without. */
class ImagePolicyTest {
  @ParameterizedTest
  @ValueSource(strings = {"", "notes/", "nothing/", "search/", "_/embed/latest?frame"})
  void namedHostsAndNoOthersMayHavePicturesOfPages(String path) {
    InProcess usual = site(List.of());
    InProcess widened = site(List.of("img.example.com", "*.cdn.example.com"));

    assertThat(policy(usual, path)).contains("img-src 'self' data:;");
    assertThat(policy(widened, path))
        .contains("img-src 'self' data: img.example.com *.cdn.example.com;");
    assertThat(policy(widened, path).replace(" img.example.com *.cdn.example.com", ""))
        .isEqualTo(policy(usual, path));
  }

  private static String policy(InProcess site, String path) {
    return site.get(path).header("Content-Security-Policy");
  }

  private static InProcess site(List<String> images) {
    return new InProcess(
        () -> Sample.saying("Text."),
        Optional.of(InProcess.BASE),
        new Presentation(
            false,
            Indexing.INTRANET,
            Summaries.OFF,
            Set.of("*"),
            0,
            "test",
            new Embedding(List.of(), List.of(), images)));
  }
}
