package org.daybook.document;

import java.util.List;
import java.util.function.Function;
import org.daybook.io.FieldReader;
import org.daybook.io.FieldWriter;
import org.daybook.io.Fingerprint;

/**
 * The text of a page with the facts that were read from it.
 *
 * @param digest the digest of the inputs; it changes whenever any form does
 * @param forms the markup, which may be read from disk each time it is used
 * @param headings the headings in the order of the text
 * @param words the number of words, without code
 * @param lead its beginning
 * @param citations the links to other pages of the site, in the order of the text
 */
public record Text(
    String digest,
    TextForms forms,
    List<Heading> headings,
    int words,
    Lead lead,
    List<Citation> citations) {
  /** The empty text. */
  public static final Text EMPTY =
      new Text("", FinishedText.EMPTY, List.of(), 0, Lead.NONE, List.of());

  private static final int DIGEST = 32;
  private static final int WORDS_A_MINUTE = 220;
  private static final String TAKEAWAYS = "Takeaways";

  /**
   * A heading in a text.
   *
   * @param level 2 for the highest below the title, as in {@code h2}
   * @param id its anchor in the page
   * @param title the text
   */
  public record Heading(int level, String id, Html title) {
    /** Appends the fields. */
    public void write(FieldWriter out) {
      out.number(level).text(id).text(title.markup());
    }

    /** The value whose fields come next. */
    public static Heading read(FieldReader in) {
      return new Heading(in.number(), in.text(), new Html(in.text()));
    }
  }

  /**
   * The blocks of a text before its first section, as many as have at most 150 words together.
   *
   * @param length the number of characters at the beginning of the form for feed readers
   * @param digest changes with these characters
   * @param citations the number of the text's citations that are in them
   */
  public record Lead(int length, String digest, int citations) {
    /** No blocks. */
    public static final Lead NONE = new Lead(0, "", 0);

    /** The blocks with this form for feed readers. */
    public static Lead of(Html feed, int citations) {
      String digest = Fingerprint.of(out -> out.text(feed.markup())).substring(0, DIGEST);
      return feed.isBlank() ? NONE : new Lead(feed.markup().length(), digest, citations);
    }

    Html in(Html feed) {
      return new Html(feed.markup().substring(0, length));
    }

    void write(FieldWriter out) {
      out.number(length).text(digest).number(citations);
    }

    static Lead read(FieldReader in) {
      Lead read = new Lead(in.number(), in.text(), in.number());
      return read.equals(NONE) ? NONE : read;
    }
  }

  /**
   * Where a text links to another page of the site.
   *
   * @param target the page, by its source
   * @param sentence the sentence that the link stands in: text, and links that are given the title
   *     of their target
   */
  public record Citation(SourceReference target, Html sentence) {}

  public Text {
    headings = List.copyOf(headings);
    citations = List.copyOf(citations);
  }

  /** The text on a page of its own. */
  public Html page() {
    return forms.page();
  }

  /** The text for feed readers. */
  public Html feed() {
    return forms.feed();
  }

  /** Its beginning for feed readers, or empty. */
  public Html beginning() {
    return lead.equals(Lead.NONE) ? Html.EMPTY : lead.in(forms.feed());
  }

  /** Says whether the text has a section with the title "Takeaways". */
  public boolean hasTakeaways() {
    return headings.stream().anyMatch(Text::isTakeaways);
  }

  /** Says whether a heading begins the section "Takeaways". */
  public static boolean isTakeaways(Heading heading) {
    return heading.level() == 2 && heading.title().text().equals(TAKEAWAYS);
  }

  /** The reading time in minutes, at least 1. */
  public int minutes() {
    return Math.max(1, Math.round((float) words / WORDS_A_MINUTE));
  }

  /** This text with other forms and their digest. */
  public Text withForms(String otherDigest, TextForms other) {
    return new Text(otherDigest, other, headings, words, lead, citations);
  }

  /** Appends all fields but the forms. */
  public void write(FieldWriter out) {
    out.text(digest).number(words);
    lead.write(out);
    out.list(headings, (to, heading) -> heading.write(to));
    CitationFields.write(citations, out);
  }

  /**
   * The text whose fields come next.
   *
   * @param forms the forms of a text, by its digest
   */
  public static Text read(FieldReader in, Function<String, TextForms> forms) {
    String digest = in.text();
    int words = in.number();
    Lead lead = Lead.read(in);
    List<Heading> headings = in.list(Heading::read);
    return new Text(digest, forms.apply(digest), headings, words, lead, CitationFields.read(in));
  }
}
