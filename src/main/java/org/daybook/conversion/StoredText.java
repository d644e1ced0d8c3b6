package org.daybook.conversion;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.daybook.document.FinishedText;
import org.daybook.document.FinishedText.PageForm;
import org.daybook.document.Html;
import org.daybook.document.Passage;
import org.daybook.document.Text;
import org.daybook.document.TextForms;
import org.daybook.io.FieldReader;
import org.daybook.io.FieldWriter;

/**
 * The forms of one text in the store.
 *
 * @param digest the digest of the text
 * @param again makes the text with a digest again if its file was deleted from the store
 */
record StoredText(BlobStore store, String digest, Function<String, FinishedText> again)
    implements TextForms {
  private static final String PAGE = "page";
  private static final String FEED = "feed";
  private static final String TAKEAWAYS = "takeaways";
  private static final String PASSAGES = "passages";

  @Override
  public Html page() {
    return pages().alone();
  }

  @Override
  public Html board(String prefix) {
    return pages().among(prefix);
  }

  @Override
  public Html feed() {
    return read(FEED).map(Html::new).orElseGet(() -> again.apply(digest).feed());
  }

  @Override
  public Html takeaways() {
    return read(TAKEAWAYS).map(Html::new).orElseGet(() -> again.apply(digest).takeaways());
  }

  @Override
  public List<Passage> passages() {
    return store
        .read(digest, PASSAGES)
        .map(bytes -> new FieldReader(bytes).list(Passage::read))
        .orElseGet(() -> again.apply(digest).passages());
  }

  /** Writes the forms of a text. */
  static void write(BlobStore store, Text text, FinishedText forms) {
    kinds(text).forEach(kind -> store.write(text.digest(), kind, content(forms, kind)));
  }

  /** Says whether every form of a text is in a store. */
  static boolean isWhole(BlobStore store, Text text) {
    return kinds(text).allMatch(kind -> store.has(text.digest(), kind));
  }

  /** Marks every form of a text as used at this time. */
  static void touch(BlobStore store, Text text, Instant now) {
    kinds(text).forEach(kind -> store.touch(text.digest(), kind, now));
  }

  private PageForm pages() {
    return read(PAGE).map(PageForm::new).orElseGet(() -> again.apply(digest).pages());
  }

  private Optional<String> read(String kind) {
    return store.read(digest, kind).map(bytes -> new String(bytes, UTF_8));
  }

  // Few texts have takeaways, so the others do without a fourth file.
  private static Stream<String> kinds(Text text) {
    Stream<String> all = Stream.of(PAGE, FEED, PASSAGES);
    return text.hasTakeaways() ? Stream.concat(all, Stream.of(TAKEAWAYS)) : all;
  }

  private static byte[] content(FinishedText forms, String kind) {
    return switch (kind) {
      case PAGE -> forms.pages().marked().getBytes(UTF_8);
      case FEED -> forms.feed().markup().getBytes(UTF_8);
      case PASSAGES -> new FieldWriter().list(forms.passages(), (to, one) -> one.write(to)).bytes();
      default -> forms.takeaways().markup().getBytes(UTF_8);
    };
  }
}
