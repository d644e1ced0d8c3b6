package org.daybook.publish;

import java.util.Map;
import java.util.stream.Stream;
import org.daybook.publish.Placed.Version;
import org.daybook.publish.header.EntryHeader;
import org.daybook.publish.header.SectionHeader;
import org.daybook.site.Entry;
import org.daybook.site.Section;
import org.daybook.source.ContentTree;

/**
 * Makes candidates of placed documents, each from its document and the headers of its section and
 * the site alone.
 *
 * @param sections the options of the sections
 */
record CandidateFactory(
    PageFactory pages, EntryFactory entries, HiddenByAuthor hidden, SectionOptions sections) {

  /** The tree that the documents are made from. */
  ContentTree tree() {
    return hidden.tree();
  }

  /** A factory with the same options for current versions of another tree. */
  CandidateFactory of(ContentTree other) {
    return new CandidateFactory(
        pages,
        new EntryFactory(other, pages, entries.cache()),
        new HiddenByAuthor(other, Map.of(), hidden.dates()),
        sections);
  }

  /** The candidates of these versions; a version of which none can be made is an error. */
  Stream<Candidate> candidates(Stream<Placed<?>> versions, Diagnostics diagnostics) {
    return versions.flatMap(
        placed ->
            diagnostics.attempt(placed.source(), () -> candidate(placed, diagnostics)).stream());
  }

  private Candidate candidate(Placed<?> placed, Diagnostics diagnostics) {
    Candidate made = made(placed, diagnostics);
    return placed.version() == Version.LAST_GOOD
        ? made.restrictedTo(hidden.visibility(placed.source()))
        : made;
  }

  private Candidate made(Placed<?> placed, Diagnostics diagnostics) {
    return switch (placed.placement().kind()) {
      case ENTRY -> entry(placed.ofKind(EntryHeader.class).findFirst().orElseThrow(), diagnostics);
      case SECTION -> {
        var page = pages.page(placed);
        var untitled = Section.unwritten(page.path(), page.language());
        boolean titled = !placed.document().title().isBlank();
        yield new Candidate(placed, titled ? page : page.titled(untitled.title()), null);
      }
      case PAGE, HOME -> new Candidate(placed, pages.page(placed), null);
    };
  }

  private Candidate entry(Placed<EntryHeader> placed, Diagnostics diagnostics) {
    SectionHeader options = sections.of(placed.placement().path().top());
    Entry entry = entries.entry(placed, options, diagnostics);
    return new Candidate(placed, entry.page(), entry);
  }
}
