package org.daybook.document;

import java.util.function.Supplier;

/** The forms of a text, made when they are asked for. */
public record Forms(Supplier<Html> onPage, Supplier<Html> inFeed) implements TextForms {
  @Override
  public Html page() {
    return onPage.get();
  }

  @Override
  public Html board(String prefix) {
    return new PageForm(onPage.get().markup()).among(prefix);
  }

  @Override
  public Html feed() {
    return inFeed.get();
  }

  @Override
  public Html takeaways() {
    return Html.EMPTY;
  }
}
