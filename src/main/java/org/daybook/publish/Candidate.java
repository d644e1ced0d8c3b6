package org.daybook.publish;

import static java.util.stream.Collectors.toSet;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.daybook.document.AsciiDocNames;
import org.daybook.document.Document;
import org.daybook.publish.Placement.Kind;
import org.daybook.publish.header.EntryHeader;
import org.daybook.publish.header.SectionHeader;
import org.daybook.publish.served.ServedFiles;
import org.daybook.site.Entry;
import org.daybook.site.Page;
import org.daybook.site.SitePath;
import org.daybook.site.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * A version of a file with the page that is made of it. It is published if its address is free.
 *
 * @param entry the entry that the page is, or null for a page of another kind
 */
record Candidate(Placed<?> placed, Page page, @Nullable Entry entry) {
  /**
   * The order in which candidates get addresses: entries, pages, sections; of one kind those first
   * whose address is their file's own path, so that no {@code page-slug} takes an address away.
   */
  static final Comparator<Candidate> ORDER =
      Comparator.comparing(Candidate::kind)
          .thenComparing(candidate -> !candidate.hasItsOwnPath())
          .thenComparing(Candidate::source, AsciiDocNames.ORDER);

  /**
   * The order in which some candidates get addresses: of several that claim one, those first that
   * had it before, because nobody takes an address away from a file that is published there.
   */
  static Comparator<Candidate> holdersFirst(List<Candidate> some, Predicate<Candidate> holder) {
    Set<SitePath> claimed = new HashSet<>();
    Set<SitePath> contested =
        some.stream().map(Candidate::path).filter(path -> !claimed.add(path)).collect(toSet());
    return contested.isEmpty()
        ? ORDER
        : Comparator.comparing(
                (Candidate candidate) ->
                    !contested.contains(candidate.path()) || !holder.test(candidate))
            .thenComparing(ORDER);
  }

  Kind kind() {
    return placed.placement().kind();
  }

  String source() {
    return placed.source();
  }

  Document document() {
    return placed.document();
  }

  SitePath path() {
    return page.path();
  }

  /** The name of the section that an entry or an index belongs to. */
  String section() {
    return path().top();
  }

  /** The options of the section, if this is its index and the index is valid. */
  @Nullable SectionHeader options() {
    return placed.header() instanceof SectionHeader header ? header : null;
  }

  /**
   * Says whether a later version of an entry's file differs in the text alone, and mentions the
   * same files.
   */
  boolean differsInTextAlone(Candidate later) {
    return entry != null
        && later.entry != null
        && namesItsId() == later.namesItsId()
        && entry.differsInTextAlone(later.entry)
        && mentioned().equals(later.mentioned());
  }

  /** The same candidate, seen only where another visibility allows it as well. */
  Candidate restrictedTo(Visibility other) {
    Page restricted = page.restrictedTo(other);
    return new Candidate(placed, restricted, entry == null ? null : entry.withPage(restricted));
  }

  /** Says whether an author chose the feed id. */
  boolean namesItsId() {
    return placed.header() instanceof EntryHeader header && !header.pageId().isEmpty();
  }

  /** Says whether the text of another version has every id of this one. */
  boolean keepsIds(Candidate other) {
    return other.document().anchors().containsAll(document().anchors());
  }

  private Set<String> mentioned() {
    return ServedFiles.mentioned(Stream.of(document())).collect(toSet());
  }

  private boolean hasItsOwnPath() {
    String own = path().withoutSlash();
    String usual = AsciiDocNames.usual(source());
    String rest = usual.startsWith(own) ? usual.substring(own.length()) : "";
    return rest.equals(".adoc")
        || rest.equals("/" + AsciiDocNames.INDEX)
        || usual.equals(AsciiDocNames.INDEX);
  }
}
