package org.daybook.publish;

import static org.assertj.core.api.Assertions.assertThat;

import org.daybook.site.Viewer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Two servers that publish one folder with one store, and do not see each edit at the same time.
 */
class SharedStoreTest {
  private static final String NOTE = "notes/a.adoc";

  @RegisterExtension static final ContentFixture content = new ContentFixture();

  @Test
  void aVersionThatOnlyTheOtherServerSawIsKept() {
    content.write(NOTE, "= A\n:page-date: 2026-03-01\n\nText.\n");
    try (Publisher other = content.another()) {
      other.publish(content.tree(), content.now());
      content.publish();
      content.write(NOTE, "= Seen by one\n:page-date: 2026-03-01\n\nText.\n");
      content.write("notes/b.adoc", "= B\n:page-date: 2026-03-01\n\nText.\n");
      other.publish(content.tree(), content.now());
      content.write(NOTE, "Without a title.\n");
      content.write("notes/b.adoc", "Without a title.\n");

      content.write("notes/c.adoc", "= C\n:page-date: 2026-03-01\n\nText.\n");
      content.publish();
    }

    content.restart();
    assertThat(content.entry("notes/a/").title().text()).isEqualTo("Seen by one");
    assertThat(content.entry("notes/b/").title().text()).isEqualTo("B");
  }

  @Test
  void aFileThatIsRemovedWhileItIsBrokenDoesNotComeBack() throws Exception {
    content.write(NOTE, "= A\n:page-date: 2026-03-01\n\nText.\n");
    try (Publisher other = content.another()) {
      other.publish(content.tree(), content.now());
      content.publish();
      content.remove(NOTE);
      content.publish();
      other.publish(content.tree(), content.now());
    }
    content.write(NOTE, "Without a title.\n");

    content.restart();
    assertThat(content.publish().site().newest()).isEmpty();
  }

  @Test
  void aDraftThatAPreviewPublishedIsNotWhatThePublicSiteFallsBackTo() {
    content.write(NOTE, "= Draft\n:page-date: 2026-03-01\n:page-draft:\n\nText.\n");
    try (Publisher preview = content.another()) {
      preview.publish(content.tree(), content.now());
      content.write(NOTE, "Without a title.\n");
      preview.publish(content.tree(), content.now());
    }

    content.restart();
    assertThat(content.entry("notes/a/").title().text()).isEqualTo("Draft");
    Viewer everybody = new Viewer(content.now(), false);
    assertThat(content.publish().site().visibleTo(everybody).newest()).isEmpty();
  }
}
