package org.daybook.testing;

import java.util.List;
import java.util.function.Supplier;
import org.daybook.document.Html;
import org.daybook.document.Text;
import org.daybook.document.Text.Citation;
import org.daybook.document.Text.Heading;

/** Texts of 100 words, without headings and citations unless the test says otherwise. */
public final class Texts {
  private static final int WORDS = 100;

  private Texts() {}

  /** A text of the same form in pages and in feeds. Its digest tells it from every other. */
  public static Text of(String markup) {
    Html form = new Html(markup);
    return of(Integer.toHexString(markup.hashCode()), () -> form);
  }

  /** A text with this digest whose form is made anew whenever it is read. */
  public static Text of(String digest, Supplier<Html> form) {
    return new Text(digest, new Forms(form, form), List.of(), WORDS, Text.Lead.NONE, List.of());
  }

  /** A text with this digest whose forms fail the test that reads them. */
  public static Text unread(String digest) {
    return of(digest, Texts::fail);
  }

  /** The same words, headings and citations with other markup. */
  static Text forms(Text text, String markup) {
    Text other = of(markup);
    return text.withForms(other.digest(), other.forms());
  }

  public static Text words(Text text, int count) {
    return new Text(
        text.digest(), text.forms(), text.headings(), count, text.lead(), text.citations());
  }

  public static Text headings(Text text, Heading... all) {
    return new Text(
        text.digest(), text.forms(), List.of(all), text.words(), text.lead(), text.citations());
  }

  public static Text citing(Text text, Citation... all) {
    return new Text(
        text.digest(), text.forms(), text.headings(), text.words(), text.lead(), List.of(all));
  }

  static Text feedForm(Text text, Supplier<Html> form) {
    return text.withForms(text.digest(), new Forms(text.forms()::page, form));
  }

  private static Html fail() {
    throw new AssertionError("the form was read");
  }
}
