package org.daybook.publish;

import static java.util.function.Predicate.not;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.regex.Pattern;
import org.daybook.document.Rule;
import org.daybook.publish.header.EntryHeader;
import org.daybook.publish.header.SectionHeader;
import org.daybook.site.Author;
import org.daybook.site.Entry;
import org.daybook.site.Entry.Status;
import org.daybook.site.SitePath;
import org.daybook.source.CommitDates;
import org.daybook.source.ContentTree;
import org.jspecify.annotations.Nullable;

/** Makes entries of placed documents. */
record EntryFactory(ContentTree tree, PageFactory pages, SourceCache<Origin, Entry> cache) {
  private static final Pattern SEPARATOR = Pattern.compile("\\s*;\\s*");

  /**
   * All that an entry is made from.
   *
   * @param modified the file's own time, which dates an entry that has no date
   * @param committed when the file was committed, where that is known
   * @param historyGap why it is not known, or empty
   */
  record Origin(
      Placed<EntryHeader> placed,
      SectionHeader section,
      SiteDefaults defaults,
      Instant modified,
      @Nullable CommitDates committed,
      String historyGap) {}

  /** The document's entry in a section. A part or status that the section forbids is a warning. */
  Entry entry(Placed<EntryHeader> placed, SectionHeader section, Diagnostics diagnostics) {
    return cache.getOrMake(
        placed.source(),
        new Origin(
            placed,
            section,
            pages.defaults(),
            EntryDates.modified(tree, placed.source()),
            tree.commitDates(placed.source()).orElse(null),
            tree.historyGap()),
        diagnostics.reportedFor(placed),
        found -> make(placed, section, found));
  }

  private Entry make(Placed<EntryHeader> placed, SectionHeader section, Diagnostics diagnostics) {
    EntryHeader header = placed.header();
    EntryDates dates = new EntryDates(tree, pages.dates(), diagnostics);
    OffsetDateTime published = dates.published(placed, section.isDated());
    EntryCheck check = new EntryCheck(diagnostics);
    check.frame(placed, section);
    check.status(placed, section);
    List<SitePath> aliases = header.aliases().stream().map(Placement::ofAlias).toList();
    Entry entry =
        new Entry(
            pages.page(placed, published, dates.updated(placed, published)),
            id(placed, aliases),
            authors(placed, diagnostics),
            published,
            section.isDated(),
            header.tags(),
            status(header),
            header.facts(),
            header.order(),
            aliases,
            header.series(),
            header.review(pages.dates()),
            header.rights());
    check.review(entry);
    return entry;
  }

  // Subscribers know an entry that has moved by its first address.
  private String id(Placed<EntryHeader> placed, List<SitePath> aliases) {
    String own = placed.header().pageId();
    SitePath first = aliases.stream().findFirst().orElse(placed.placement().path());
    return own.isEmpty() ? pages.defaults().feedId(first) : own;
  }

  private List<Author> authors(Placed<EntryHeader> placed, Diagnostics diagnostics) {
    // Asciidoctor divides the line of authors, and not the attribute author.
    List<String> names =
        placed.header().author().stream().flatMap(SEPARATOR::splitAsStream).toList();
    List<Author> named = names.stream().filter(not(String::isBlank)).map(Author::new).toList();
    if (named.size() < names.size()) {
      diagnostics.add(
          Rule.EMPTY_AUTHOR,
          placed.source(),
          "author",
          "author is empty: write a name or remove the line");
    }
    return named.isEmpty() ? List.of(pages.defaults().author()) : named;
  }

  private static @Nullable Status status(EntryHeader header) {
    return header.pageStatus().isEmpty() ? null : new Status(header.pageStatus());
  }
}
