package org.daybook.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.daybook.container.Client.Reply;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Readers behind a caching proxy get what readers without one get. */
interface Caches extends Deployed {
  List<String> PATHS =
      List.of("", "articles/queue/", "atom.xml", "articles/queue/queue.svg", "sitemap.xml");

  @ParameterizedTest
  @EnumSource
  default void everyReaderGetsTheSameFromACachingProxy(CachingProxy kind) throws Exception {
    try (CachingProxy.Running proxy = start(kind)) {
      for (String path : PATHS) {
        for (String coding : Conditions.CODINGS) {
          assertKept(proxy.client(Mount.NOTES), path, coding);
        }
      }
    }
  }

  private void assertKept(Client proxy, String path, String coding) throws Exception {
    Reply direct = get(Mount.NOTES, path, "Accept-Encoding", coding);
    String[] condition = {"Accept-Encoding", coding, "If-None-Match", direct.header("ETag")};
    for (int reader = 1; reader <= 3; reader++) {
      assertSame(proxy.get(path, "Accept-Encoding", coding), direct);
      Reply head = proxy.head(path, "Accept-Encoding", coding);
      assertThat(head.header("Content-Length")).isIn("", direct.header("Content-Length"));
      Reply unchanged = proxy.get(path, condition);
      // Squid sends the whole page that it keeps.
      if (unchanged.status() != 304) {
        assertSame(unchanged, direct);
      }
      assertThat(unchanged.header("ETag")).as(path).isEqualTo(direct.header("ETag"));
      assertSame(proxy.get(path, "Accept-Encoding", coding), direct);
    }
  }

  private static void assertSame(Reply kept, Reply direct) {
    assertThat(kept.status()).isEqualTo(direct.status());
    assertThat(kept.body()).isEqualTo(direct.body());
    for (String name : List.of("Content-Type", "Content-Encoding", "ETag", "Vary")) {
      assertThat(kept.header(name)).as(name).isEqualTo(direct.header(name));
    }
    assertThat(kept.header("Content-Length")).isIn("", "" + direct.body().length);
  }

  /** The last test, because it changes the content that the others compare. */
  @Order(Integer.MAX_VALUE)
  @ParameterizedTest
  @EnumSource
  default void everyReaderGetsTheEditedPageFromACachingProxy(CachingProxy kind) throws Exception {
    String path = "articles/made-2/";
    try (CachingProxy.Running proxy = start(kind)) {
      Client client = proxy.client(Mount.NOTES);
      Reply before = client.get(path, "Accept-Encoding", "identity");
      Path note = server().installation().content().resolve(path + "index.adoc");
      Files.writeString(note, Files.readString(note) + "\nEdited behind " + kind + ".\n");
      server().await(client(Mount.NOTES), path, "Edited behind " + kind);
      server().await(client, path, "Edited behind " + kind);
      for (int reader = 1; reader <= 3; reader++) {
        assertSame(
            client.get(path, "Accept-Encoding", "identity"),
            get(Mount.NOTES, path, "Accept-Encoding", "identity"));
        Reply conditional = client.get(path, "If-None-Match", before.header("ETag"));
        assertThat(conditional.status()).isEqualTo(200);
        assertThat(conditional.text()).contains("Edited behind " + kind);
      }
    }
  }

  private CachingProxy.Running start(CachingProxy kind) throws Exception {
    Path folder = Files.createTempDirectory(server().installation().folder(), kind.name());
    return kind.start(folder, Installation.freePort(), server().port());
  }
}
