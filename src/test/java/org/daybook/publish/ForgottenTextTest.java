package org.daybook.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.daybook.document.Text;
import org.daybook.document.TextChangedException;
import org.daybook.io.FileTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A published text whose file was deleted from the store is made again, or is not shown. */
class ForgottenTextTest {
  private static final String HEADER = "= A\n:page-date: 2026-03-01\n";

  @RegisterExtension static final ContentFixture content = new ContentFixture();

  @Test
  void textOfUnchangedSourcesIsMadeAgain() throws Exception {
    content.write("notes/a.adoc", HEADER + "\nBefore.");
    Text text = content.entry("notes/a/").text();
    FileTree.delete(content.store());

    assertThat(text.page().markup()).contains("Before.");
    assertThat(text.feed().markup()).contains("Before.");
  }

  @Test
  void textOfAnEditedSourceIsNotThatOfTheEdit() throws Exception {
    content.write("notes/a.adoc", HEADER + "\nBefore.");
    Text text = content.entry("notes/a/").text();
    FileTree.delete(content.store());
    content.write("notes/a.adoc", HEADER + ":page-draft:\n\nSecret.");
    content.publish();

    assertThatThrownBy(text::page).isInstanceOf(TextChangedException.class);
    assertThatThrownBy(text::feed).isInstanceOf(TextChangedException.class);
  }

  @Test
  void textWithAnEditedIncludeIsNotThatOfTheEdit() throws Exception {
    content.write("notes/_part.adoc", "Before.");
    content.write("notes/a.adoc", HEADER + "\ninclude::_part.adoc[]");
    Text text = content.entry("notes/a/").text();
    FileTree.delete(content.store());
    content.write("notes/_part.adoc", "Secret.");
    content.publish();

    assertThatThrownBy(text::page).isInstanceOf(TextChangedException.class);
  }
}
