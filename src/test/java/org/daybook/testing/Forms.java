package org.daybook.testing;

import java.util.List;
import java.util.function.Supplier;
import org.daybook.document.FinishedText;
import org.daybook.document.Html;
import org.daybook.document.Passage;
import org.daybook.document.TextForms;
import org.daybook.renderer.markup.Finished;

/** The forms of a text as a test wrote them; the renderer makes the others of them. */
record Forms(Supplier<Html> onPage, Supplier<Html> inFeed) implements TextForms {
  @Override
  public Html page() {
    return onPage.get();
  }

  @Override
  public Html board(String prefix) {
    return finished().board(prefix);
  }

  @Override
  public Html feed() {
    return inFeed.get();
  }

  @Override
  public Html takeaways() {
    return finished().takeaways();
  }

  @Override
  public List<Passage> passages() {
    return finished().passages();
  }

  private FinishedText finished() {
    return Finished.text(page().markup()).forms();
  }
}
