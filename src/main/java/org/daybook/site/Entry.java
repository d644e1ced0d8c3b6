package org.daybook.site;

import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A note, a project, an area of focus: a dated page of a section.
 *
 * @param page what it shares with every page
 * @param id the feed's permanent IRI for it (RFC 4287 §4.2.6)
 * @param authors at least one
 * @param published when it first appeared or will appear
 * @param tags in the author's order
 * @param status its badge, if it has one
 * @param facts what is known about a project
 * @param order its place among those of its section that have one
 * @param visibility who gets to see it
 */
public record Entry(
    Page page,
    String id,
    List<Author> authors,
    OffsetDateTime published,
    List<Tag> tags,
    @Nullable Status status,
    List<Fact> facts,
    int order,
    Visibility visibility) {

  /** Newest first; of one instant, by id, so that every node lists alike. */
  public static final Comparator<Entry> NEWEST =
      Comparator.comparing((Entry entry) -> entry.published().toInstant())
          .reversed()
          .thenComparing(Entry::id);

  /** By title as read, then by path. */
  public static final Comparator<Entry> TITLE =
      Comparator.comparing((Entry entry) -> entry.title().text(), String.CASE_INSENSITIVE_ORDER)
          .thenComparing(Entry::path);

  public Entry {
    authors = List.copyOf(authors);
    tags = List.copyOf(tags);
    facts = List.copyOf(facts);
  }

  /** Where it is. */
  public SitePath path() {
    return page.path();
  }

  /** Its title: inline markup. */
  public Html title() {
    return page.title();
  }

  /** What it is about in a sentence or two: inline markup. */
  public Html summary() {
    return page.summary();
  }

  /** When its text last changed. */
  public OffsetDateTime updated() {
    return page.updated();
  }

  /** Its text. */
  public Text text() {
    return page.text();
  }

  boolean isVisibleTo(Reader reader) {
    boolean due = !published.toInstant().isAfter(reader.now());
    return reader.preview() || (due && !visibility.draft());
  }
}
