package org.daybook.site;

import java.util.List;
import java.util.stream.Stream;
import org.daybook.document.Html;

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

  public Section {
    frame = List.copyOf(frame);
    entries = entries.stream().sorted(sort.comparator()).toList();
  }

  /** Where it is. */
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

  /** Every component, and the digest of each of the entries. */
  Stream<?> content(EntryDigests digests) {
    return Stream.concat(
        Stream.of(page, layout, syndication, sort, frame), entries.stream().map(digests::whole));
  }

  Section visibleTo(Viewer reader) {
    List<Entry> visible =
        entries.stream()
            .filter(entry -> entry.isVisibleTo(reader))
            .map(entry -> entry.seenBy(reader))
            .toList();
    return new Section(page, layout, syndication, sort, frame, visible);
  }
}
