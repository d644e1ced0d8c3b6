package org.daybook.publish;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daybook.document.Document;
import org.daybook.document.Heading;
import org.daybook.publish.Outline.Placed;
import org.daybook.publish.PublicationCache.Origin;
import org.daybook.publish.header.EntryHeader;
import org.daybook.publish.header.HeaderAttributes;
import org.daybook.publish.header.SectionHeader;
import org.daybook.site.Author;
import org.daybook.site.Entry;
import org.daybook.site.Fact;
import org.daybook.site.Review;
import org.daybook.site.Rights;
import org.daybook.site.Series;
import org.daybook.site.SitePath;
import org.daybook.site.Status;
import org.daybook.site.Tag;
import org.daybook.site.Visibility;
import org.daybook.source.ContentTree;
import org.jspecify.annotations.Nullable;

/** Makes entries of placed documents whose headers are as they must be. */
record EntryFactory(
    ContentTree tree, PageFactory pages, SourceCache<Origin, Entry> known, Diagnostics problems) {

  /** The document's entry in a section; what the section asks for and it lacks is a warning. */
  Entry entry(Placed placed, SectionHeader section) {
    return known.of(
        placed.source(),
        new Origin(
            placed,
            section,
            pages.edition(),
            EntryDates.modified(tree, placed.source()),
            tree.revisions(placed.source()).orElse(null),
            tree.historyGap()),
        problems.of(placed),
        own -> new EntryFactory(tree, pages, known, own).compose(placed, section));
  }

  private Entry compose(Placed placed, SectionHeader section) {
    Document document = placed.document();
    HeaderAttributes attributes = new HeaderAttributes(document.attributes());
    EntryHeader header = EntryHeader.of(document);
    EntryDates dates = new EntryDates(tree, pages.dates(), problems);
    OffsetDateTime published = dates.published(placed, header);
    OffsetDateTime updated = dates.updated(placed, header, published);
    checkFrame(document, section);
    Entry entry =
        new Entry(
            pages.page(placed, document.title(), updated),
            id(placed, attributes),
            authors(document),
            published,
            tags(attributes),
            status(document.path(), attributes, section),
            facts(attributes),
            header.order(),
            visibility(placed, header, attributes),
            aliases(attributes),
            series(attributes),
            review(header, attributes),
            // A project's licence is the project's and not its description's.
            new Rights(attributes.text("copyright"), "", ""));
    noteReview(entry);
    return entry;
  }

  // An entry that moved is known to subscribers by the place where it was first.
  private String id(Placed placed, HeaderAttributes attributes) {
    String own = attributes.text("page-id");
    SitePath first = aliases(attributes).stream().findFirst().orElse(placed.path());
    return own.isEmpty() ? pages.edition().id(first) : own;
  }

  private List<Author> authors(Document document) {
    return document.authors().isEmpty()
        ? List.of(pages.edition().author())
        : document.authors().stream().map(Author::new).toList();
  }

  private static List<Tag> tags(HeaderAttributes attributes) {
    return Stream.of("page-tags", "keywords")
        .flatMap(name -> attributes.list(name).stream())
        .map(Tag::of)
        .distinct()
        .toList();
  }

  private @Nullable Status status(
      String source, HeaderAttributes attributes, SectionHeader section) {
    String label = attributes.text("page-status");
    List<String> allowed = section.pageStatuses();
    if (!label.isEmpty() && !allowed.isEmpty() && !allowed.contains(label)) {
      problems.warning(
          source,
          "page-status",
          "page-status is \"" + label + "\": the section knows " + String.join(", ", allowed));
    }
    return label.isEmpty() ? null : new Status(label);
  }

  private static List<Fact> facts(HeaderAttributes attributes) {
    return Stream.of(
            attributes.fact("page-repository", "Repository"),
            attributes.fact("page-homepage", "Homepage"),
            attributes.fact("page-built-with", "Built with"),
            attributes.fact("page-license", "Licence"))
        .flatMap(Optional::stream)
        .toList();
  }

  private Visibility visibility(Placed placed, EntryHeader header, HeaderAttributes attributes) {
    boolean draft =
        attributes.values().containsKey("page-draft")
            ? attributes.flag("page-draft")
            : placed.placement().draft();
    Instant expires =
        pages.dates().parse(header.pageExpires()).map(OffsetDateTime::toInstant).orElse(null);
    return new Visibility(draft, attributes.flag("page-unlisted"), expires);
  }

  private static List<SitePath> aliases(HeaderAttributes attributes) {
    return attributes.list("page-aliases").stream().map(Aliases::path).toList();
  }

  private static @Nullable Series series(HeaderAttributes attributes) {
    String title = attributes.text("page-series");
    return title.isEmpty() ? null : Series.of(title);
  }

  private Review review(EntryHeader header, HeaderAttributes attributes) {
    String owner = attributes.text("page-owner");
    return new Review(
        owner.isEmpty() ? null : new Author(owner),
        day(header.pageReviewed()),
        day(header.pageReviewBy()),
        false);
  }

  private void noteReview(Entry entry) {
    LocalDate day = entry.review().due();
    if (day != null) {
      problems.note(
          entry.page().source(),
          "page-review-by",
          "was to be read again by " + day + "; ask " + entry.owner().name());
    }
  }

  private @Nullable LocalDate day(String date) {
    return pages.dates().parse(date).map(OffsetDateTime::toLocalDate).orElse(null);
  }

  private void checkFrame(Document document, SectionHeader section) {
    List<String> parts =
        document.text().headings().stream()
            .filter(h -> h.level() == 2)
            .map(Heading::title)
            .map(title -> title.text().strip())
            .toList();
    section.pageFrame().stream()
        .filter(part -> !parts.contains(part))
        .forEach(
            part ->
                problems.warning(
                    document.path(),
                    "title",
                    "has no part \""
                        + part
                        + "\", which its section's page-frame asks for: add == "
                        + part));
  }
}
