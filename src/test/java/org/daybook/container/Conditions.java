package org.daybook.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.daybook.container.Client.Reply;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Responses without a body and with a part of it say what RFC 9110 demands, and no more. */
interface Conditions extends Deployed {
  List<String> REPRESENTATIONS =
      List.of(
          "",
          "articles/queue/",
          "atom.xml",
          "articles/queue/queue.svg",
          "sitemap.xml",
          "_/embed/latest",
          "_/api/v1/entries");
  List<String> CODINGS = List.of("identity", "gzip");

  @ParameterizedTest
  @MethodSource("mounts")
  default void headHasTheHeadersOfGet(Mount mount) throws Exception {
    for (String path : REPRESENTATIONS) {
      for (String coding : CODINGS) {
        Reply get = get(mount, path, "Accept-Encoding", coding);
        Reply head = client(mount).head(path, "Accept-Encoding", coding);

        assertThat(head.status()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(Observation.of(head).headers()).isEqualTo(Observation.of(get).headers());
        assertThat(head.header("Content-Length"))
            .as("%s %s", path, coding)
            .isIn(distribution().omits(coding), get.header("Content-Length"));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("mounts")
  default void whatHasNotChangedIsNotDescribedAgain(Mount mount) throws Exception {
    for (String path : REPRESENTATIONS) {
      for (String coding : CODINGS) {
        Reply get = get(mount, path, "Accept-Encoding", coding);
        String[] condition = {"Accept-Encoding", coding, "If-None-Match", get.header("ETag")};
        assertUnchanged(get(mount, path, condition), get);
        Reply head = client(mount).head(path, condition);
        assertThat(head.status()).isEqualTo(distribution().statusOfUnchangedHead());
        assertThat(head.header("Content-Length")).isIn("", get.header("Content-Length"));
      }
    }
  }

  private void assertUnchanged(Reply same, Reply get) {
    assertThat(same.status()).isEqualTo(304);
    assertThat(same.body()).isEmpty();
    assertThat(same.headers().map()).doesNotContainKeys("content-type", "content-encoding");
    assertThat(same.header("Content-Length")).isEqualTo(distribution().lengthOfNothing());
    assertThat(same.header("Transfer-Encoding")).isEmpty();
    for (String name : List.of("ETag", "Cache-Control", "Vary")) {
      assertThat(same.header(name)).as(name).isEqualTo(get.header(name));
    }
    // What was published within this second has a date a second later.
    assertThat(get.header("Last-Modified")).isIn("", same.header("Last-Modified"));
  }

  @ParameterizedTest
  @MethodSource("mounts")
  default void aRangeIsThatOfThePicture(Mount mount) throws Exception {
    String picture = get(mount, "articles/made-3/figure.svg").text();
    Reply part = get(mount, "articles/made-3/figure.svg", "Range", "bytes=1-3");

    assertThat(part.status()).isEqualTo(206);
    assertThat(part.text()).isEqualTo(picture.substring(1, 4));
    assertThat(part.header("Content-Range")).isEqualTo("bytes 1-3/" + picture.length());
    assertThat(get(mount, "articles/made-3/figure.svg", "Range", "bytes=9999-").status())
        .isEqualTo(416);
  }
}
