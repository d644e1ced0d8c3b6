package org.daybook.site;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.daybook.document.Html;
import org.daybook.io.FieldWriter;
import org.daybook.site.tree.ReadingOrder;
import org.daybook.site.tree.ReadingOrder.Place;

/**
 * A top-level folder of entries.
 *
 * @param page its own page: title and introduction
 * @param layout how that page shows the entries
 * @param syndication how much of them the feeds carry
 * @param sort in which order they are listed
 * @param frame titles of the parts that every entry has, or none
 * @param perPage how many entries a page of the section has, from 1
 * @param entries all of them, sorted, the unlisted ones after the others
 */
public record Section(
    Page page,
    Layout layout,
    Syndication syndication,
    Sort sort,
    List<String> frame,
    int perPage,
    List<Entry> entries) {

  /** The layout of a section's entries on its page. */
  public enum Layout {
    /** Date, title and summary of each. */
    LIST,
    /** Facts and status of each. */
    CARDS,
    /** The whole text of each. */
    BOARD,
    /** Titles by folder, in the order in which they are read. */
    TREE
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

  public Section {
    frame = List.copyOf(frame);
    sort = layout == Layout.TREE ? Sort.ORDER : sort;
    List<Entry> sorted = entries.stream().sorted(sort.comparator()).toList();
    entries = layout == Layout.TREE ? inTree(page, sorted) : sorted;
  }

  private static List<Entry> inTree(Page page, List<Entry> sorted) {
    List<Entry> listed = Sort.listed(sorted);
    List<Entry> read = ReadingOrder.of(listed, page.path().value(), Section::place);
    List<Entry> unlisted = sorted.subList(listed.size(), sorted.size());
    return Stream.concat(read.stream(), unlisted.stream()).toList();
  }

  private static Place place(Entry entry) {
    return new Place(entry.order(), entry.title().text(), entry.path().value());
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
    return Sort.listed(entries);
  }

  /**
   * The index of an entry in {@link #listed}, for a section that is no tree; negative if it is not
   * listed there.
   */
  public int indexOf(Entry entry) {
    return Collections.binarySearch(listed(), entry, sort.comparator());
  }

  /** Its listed entries as readers page through them. */
  PagedList list() {
    return new PagedList(path(), listed(), sort == Sort.DATE, perPage);
  }

  /** Says whether feeds carry its listed entries. */
  public boolean isSyndicated() {
    return syndication != Syndication.NONE;
  }

  /** Writes every component, and the fingerprint of each entry in its place. */
  void writeTo(FieldWriter out, EntryFingerprints fingerprints) {
    page.writeTo(out);
    out.text(layout.name()).text(syndication.name()).text(sort.name());
    out.list(frame, FieldWriter::text).number(perPage);
    out.list(entries, (to, entry) -> to.text(fingerprints.of(entry)));
  }

  /** The section as a viewer sees it; empty if nothing in it is seen. */
  Optional<Section> visibleTo(Viewer viewer) {
    List<Entry> visible =
        entries.stream()
            .filter(entry -> entry.visibility().isVisibleTo(viewer))
            .map(entry -> entry.seenBy(viewer))
            .toList();
    boolean shown = page.isWritten() && page.visibility().isVisibleTo(viewer);
    if (shown && visible.equals(entries)) {
      return Optional.of(this); // The order of a tree is not made again.
    }
    return visible.isEmpty() && !shown
        ? Optional.empty()
        : Optional.of(
            new Section(
                shown ? page : withheld(), layout, syndication, sort, frame, perPage, visible));
  }

  private Page withheld() {
    Visibility unlisted = new Visibility(false, page.visibility().unlisted(), null, null);
    return unwritten(path(), page.language()).restrictedTo(unlisted);
  }

  /** The page of a section that has none, whose title is made of the folder's name. */
  public static Page unwritten(SitePath path, Locale language) {
    String name = path.top();
    return Page.unwritten(
        path, Html.of(name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1)), language);
  }
}
