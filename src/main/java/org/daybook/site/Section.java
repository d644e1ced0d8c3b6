package org.daybook.site;

import java.util.Comparator;
import java.util.List;
import org.daybook.document.Html;
import org.daybook.io.FieldWriter;

/**
 * A top-level folder of entries.
 *
 * @param page its own page: title and introduction
 * @param layout how that page shows the entries
 * @param syndication how much of them the feeds carry
 * @param sort in which order they are listed
 * @param frame titles of the parts that every entry has, or none
 * @param entries all of them, sorted, unlisted ones too
 */
public record Section(
    Page page,
    Layout layout,
    Syndication syndication,
    Sort sort,
    List<String> frame,
    List<Entry> entries) {

  /** The layout of a section's entries on its page. */
  public enum Layout {
    /** Date, title and summary of each. */
    LIST,
    /** Facts and status of each. */
    CARDS,
    /** The whole text of each. */
    BOARD
  }

  /** The part of a section's entries that feeds carry. */
  public enum Syndication {
    /** The whole text. */
    CONTENT,
    /** The summary alone. */
    SUMMARY,
    /** Nothing: the entries are in no feed. */
    NONE
  }

  /** The order in which a section lists its entries. */
  public enum Sort {
    /** Newest first. */
    DATE(Entry.NEWEST),
    /** By title. */
    TITLE(Entry.TITLE),
    /** By the place their authors gave them, then by title. */
    ORDER(Comparator.comparingInt(Entry::order).thenComparing(Entry.TITLE));

    @SuppressWarnings("ImmutableEnumChecker") // The comparators hold no state.
    private final Comparator<Entry> comparator;

    Sort(Comparator<Entry> comparator) {
      this.comparator = comparator;
    }

    Comparator<Entry> comparator() {
      return comparator;
    }
  }

  public Section {
    frame = List.copyOf(frame);
    entries = entries.stream().sorted(sort.comparator()).toList();
  }

  /** Its path. */
  public SitePath path() {
    return page.path();
  }

  /** Its title: inline markup. */
  public Html title() {
    return page.title();
  }

  /** Its entries but the unlisted ones, sorted. */
  public List<Entry> listed() {
    return entries.stream().filter(entry -> !entry.visibility().unlisted()).toList();
  }

  /** Says whether feeds carry its listed entries. */
  public boolean isSyndicated() {
    return syndication != Syndication.NONE;
  }

  /** Writes every component, and the fingerprint of each entry in its place. */
  void writeTo(FieldWriter out, EntryFingerprints fingerprints) {
    page.writeTo(out);
    out.text(layout.name()).text(syndication.name()).text(sort.name());
    out.list(frame, FieldWriter::text);
    out.list(entries, (to, entry) -> to.text(fingerprints.of(entry)));
  }

  Section visibleTo(Viewer viewer) {
    List<Entry> visible =
        entries.stream()
            .filter(entry -> entry.isVisibleTo(viewer))
            .map(entry -> entry.seenBy(viewer))
            .toList();
    return new Section(page, layout, syndication, sort, frame, visible);
  }
}
