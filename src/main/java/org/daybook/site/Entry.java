package org.daybook.site;

import static java.util.Objects.requireNonNullElse;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.daybook.document.Html;
import org.daybook.document.Text;
import org.daybook.io.FieldWriter;
import org.jspecify.annotations.Nullable;

/**
 * A note, a project, an area of focus, a chapter: a page of a section.
 *
 * @param page its properties as a page
 * @param id the feed's permanent IRI for it (RFC 4287 §4.2.6)
 * @param authors at least one, each slug once, in its first spelling
 * @param published when it first appeared or will appear
 * @param dated whether readers see dates; one that is not dated is in no archive
 * @param tags in the author's order, each slug once, in its first spelling
 * @param status its badge, if it has one
 * @param facts about a project
 * @param order its place among those of its section that have one
 * @param aliases its former paths
 * @param series the series that it is a part of, if any
 * @param review its owner and its day of review
 * @param rights its own, or none where the site's hold
 */
public record Entry(
    Page page,
    String id,
    List<Author> authors,
    OffsetDateTime published,
    boolean dated,
    List<Tag> tags,
    @Nullable Status status,
    List<Fact> facts,
    int order,
    List<SitePath> aliases,
    @Nullable Series series,
    Review review,
    Rights rights) {

  /**
   * How far a matter has come, shown as a badge: {@code Draft topic}, {@code Active}.
   *
   * @param label the text of the badge
   */
  public record Status(String label) {
    /** The label as a name that style sheets may use. */
    public Slug slug() {
      return Slug.from(label);
    }
  }

  /**
   * Something known about a project.
   *
   * @param name what it is: {@code Repository}
   * @param value the text, or the URL if {@code link}
   * @param link whether the value is a URL to be followed
   */
  public record Fact(String name, String value, boolean link) {
    /** Writes every component. */
    public void writeTo(FieldWriter out) {
      out.text(name).text(value).flag(link);
    }
  }

  /** Newest first; of one instant, by id, so that every node lists alike. */
  public static final Comparator<Entry> NEWEST =
      Comparator.comparing(Entry::published, OffsetDateTime.timeLineOrder())
          .reversed()
          .thenComparing(Entry::id);

  /** In the order in which the parts of a series are read. */
  public static final Comparator<Entry> PARTS =
      Comparator.comparingInt(Entry::order).thenComparing(NEWEST.reversed());

  /** By title as read, then by path. */
  public static final Comparator<Entry> TITLE =
      Comparator.comparing((Entry entry) -> entry.title().text(), String.CASE_INSENSITIVE_ORDER)
          .thenComparing(Entry::path);

  public Entry {
    authors = List.copyOf(Slug.distinct(authors, Author::slug));
    tags = List.copyOf(Slug.distinct(tags, Tag::slug));
    facts = List.copyOf(facts);
    aliases = List.copyOf(aliases);
  }

  /** Its path. */
  public SitePath path() {
    return page.path();
  }

  /** The path at which its source file is offered. */
  public SitePath sourcePath() {
    return SitePaths.source(path());
  }

  /** Its title: inline markup. */
  public Html title() {
    return page.title();
  }

  /** Its subject in a sentence or two: inline markup. */
  public Html summary() {
    return page.summary();
  }

  /** The time of the last change of its text. */
  public OffsetDateTime updated() {
    return page.updated();
  }

  /** Its visibility, which is its page's. */
  public Visibility visibility() {
    return page.visibility();
  }

  /** Its text. */
  public Text text() {
    return page.text();
  }

  /** The person who answers for it: its owner, or its first author. */
  public Author owner() {
    return requireNonNullElse(review.owner(), authors.get(0));
  }

  /** Writes every component: two entries write the same only if they are equal. */
  void writeTo(FieldWriter out) {
    page.writeTo(out);
    out.text(id).time(published).flag(dated).number(order);
    out.list(authors, (to, author) -> author.writeTo(to));
    out.list(tags, (to, tag) -> tag.writeTo(to));
    out.optional(status, (to, badge) -> to.text(badge.label()));
    out.list(facts, (to, fact) -> fact.writeTo(to));
    out.list(aliases, (to, alias) -> to.text(alias.value()));
    out.optional(series, (to, whole) -> whole.writeTo(to));
    review.writeTo(out);
    rights.writeTo(out);
  }

  /** The day from which it is due for review, as an instant. */
  Stream<Instant> changes() {
    return Stream.ofNullable(review.due()).map(day -> day.atStartOfDay().toInstant(ZoneOffset.UTC));
  }

  /** This entry as it stands at the viewer's time. */
  Entry seenBy(Viewer viewer) {
    Review seen = review.asOf(LocalDate.ofInstant(viewer.now(), ZoneOffset.UTC));
    Page shown = page.seenBy(viewer);
    return seen.equals(review) && shown.equals(page) ? this : with(shown, id, aliases, seen);
  }

  /** Says whether another version differs in what {@link Page#differsInTextAlone} allows alone. */
  public boolean differsInTextAlone(Entry other) {
    return page.differsInTextAlone(other.page) && withPage(other.page).equals(other);
  }

  /** The same entry with another page, as which it is shown. */
  public Entry withPage(Page other) {
    return with(other, id, aliases, review);
  }

  /** The same entry with another feed id. */
  public Entry withId(String other) {
    return with(page, other, aliases, review);
  }

  /** The same entry with other former paths. */
  public Entry withAliases(List<SitePath> others) {
    return with(page, id, others, review);
  }

  private Entry with(Page newPage, String newId, List<SitePath> newAliases, Review newReview) {
    return new Entry(
        newPage,
        newId,
        authors,
        published,
        dated,
        tags,
        status,
        facts,
        order,
        newAliases,
        series,
        newReview,
        rights);
  }
}
