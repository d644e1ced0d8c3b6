package org.daybook.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.daybook.container.Client.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two nodes that publish one folder and share nothing else, behind a balancer. */
class TwoNodesIT {
  private static final int EDITS = 20;
  private static final int LOOKS = 600;
  private static final long PAUSE_MILLIS = 50;
  private static final String NOTE = "articles/edited/";

  @TempDir private Path folder;
  private Path content;
  private Server one;
  private Server other;

  @BeforeEach
  void start() throws Exception {
    content = Workshop.write(folder.resolve("content"));
    write(0);
    one = node("one");
    other = node("other");
  }

  @AfterEach
  void stop() {
    one.close();
    other.close();
  }

  @Test
  void theyDifferInLastModifiedAlone() throws Exception {
    Crawl first = Crawl.of(one.client(Mount.NOTES));
    Crawl second = Crawl.of(other.client(Mount.NOTES));

    assertThat(first.size()).isGreaterThan(300);
    assertThat(second.replies()).isEqualTo(first.replies());
  }

  @Test
  void noReaderIsToldThatWhatItHasIsCurrentIfItIsNot() throws Exception {
    List<Client> nodes = List.of(one.client(Mount.NOTES), other.client(Mount.NOTES));
    for (int edit = 1; edit <= EDITS; edit++) {
      Client first = nodes.get(edit % 2);
      Client second = nodes.get(1 - edit % 2);
      Reply known = first.get(NOTE);
      write(edit);
      assertNoWrongAnswers(List.of(second, first), known);
    }
  }

  /** Asks both until both have published the edit. */
  private static void assertNoWrongAnswers(List<Client> nodes, Reply known) throws Exception {
    int current = 0;
    for (int look = 0; look < LOOKS && current < nodes.size(); look++) {
      current = 0;
      for (Client node : nodes) {
        current += assertNoWrongAnswer(node, known) ? 1 : 0;
      }
      Thread.sleep(PAUSE_MILLIS);
    }
    assertThat(current).isEqualTo(nodes.size());
  }

  /** Says whether a node has an answer that differs from the known one. */
  private static boolean assertNoWrongAnswer(Client node, Reply known) throws Exception {
    Reply before = node.get(NOTE);
    Reply conditional = node.get(NOTE, "If-None-Match", known.header("ETag"));
    if (conditional.status() == 304) {
      assertThat(before.text()).isEqualTo(known.text());
    } else {
      assertThat(conditional.status()).isEqualTo(200);
    }
    return !before.text().equals(known.text());
  }

  private void write(int edit) throws Exception {
    Files.writeString(
        content.resolve("articles/edited.adoc"),
        "= Edited\n:page-date: 2026-01-01\n\nEdit " + edit + ".\n");
  }

  private Server node(String name) throws Exception {
    Path home = Files.createDirectories(folder.resolve(name));
    return Distribution.ALONE.start(new Installation(home, content), Workshop.pages());
  }
}
