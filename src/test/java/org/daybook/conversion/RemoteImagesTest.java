package org.daybook.conversion;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.daybook.conversion.process.Renderer;
import org.daybook.document.Document;
import org.daybook.document.Rule;
import org.daybook.renderer.protocol.ImageHosts;
import org.daybook.testing.Content;
import org.daybook.testing.SharedRenderer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures of other servers, some of which the operator has named. */
@ExtendWith(SharedRenderer.class)
class RemoteImagesTest {
  private static final ImageHosts HOSTS =
      new ImageHosts(Set.of("img.example.com", "*.cdn.example.com", "cam:8443"));

  @TempDir static Path work;
  @TempDir Path folder;
  private static Renderer renderer;

  @BeforeAll
  static void start(Renderer shared) {
    renderer = shared;
  }

  @ParameterizedTest
  @CsvSource({
    "image::https://img.example.com/a.png[A], true",
    "image::https://IMG.example.com:443/a.png[A], true",
    "image::http://img.example.com/a.png?w=10[A], true",
    "image:https://a.cdn.example.com/a.png[A], true",
    "image::https://cam:8443/a.png[A], true",
    "image::https://cam/a.png[A], false",
    "image::https://img.example.com:8080/a.png[A], false",
    "image::https://img.example.com.evil.example/a.png[A], false",
    "image::https://img.example.com@evil.example/a.png[A], false",
    "image::https://cdn.example.com/a.png[A], false",
    "image::https://notimg.example.com/a.png[A], false",
    "video::https://img.example.com/a.mp4[], false",
    "'video::a.mp4[poster=https://img.example.com/a.png]', false"
  })
  void pictureIsShownIfItsHostIsNamed(String text, boolean shown) throws IOException {
    for (AuthorTrust authors : AuthorTrust.values()) {
      Converter converter = new Converter(renderer, work.resolve("store"), authors, HOSTS);
      Document document =
          new Content(folder).with("a.adoc", "= A\n\n" + text + "\n").document(converter, "a.adoc");

      assertThat(document.diagnostics())
          .filteredOn(found -> found.rule() == Rule.REMOTE_MEDIA)
          .as("of %s authors", authors)
          .hasSize(shown ? 0 : 1);
      if (shown) {
        assertThat(document.text().page().markup()).contains("<img src=\"http");
      }
    }
  }
}
