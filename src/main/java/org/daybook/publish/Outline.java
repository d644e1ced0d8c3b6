package org.daybook.publish;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.daybook.document.Document;
import org.daybook.publish.Placement.Kind;
import org.daybook.site.Asset;
import org.daybook.site.Entry;
import org.daybook.site.Page;
import org.daybook.site.SitePath;
import org.daybook.source.SourceFile;

/**
 * The pages and files of a tree that are published, each at an address of its own.
 *
 * @param candidates the versions of files that have an address
 * @param assets the files beside the pages
 * @param aliases the former addresses that each entry keeps, by its path
 */
record Outline(
    List<Candidate> candidates, List<Asset> assets, Map<SitePath, List<SitePath>> aliases) {
  Outline {
    candidates = List.copyOf(candidates);
    assets = List.copyOf(assets);
    aliases = Map.copyOf(aliases);
  }

  /** The home page, if somebody wrote it. */
  Optional<Page> home() {
    return ofKind(Kind.HOME).map(Candidate::page).findFirst();
  }

  /** The pages outside the sections. */
  List<Page> pages() {
    return ofKind(Kind.PAGE).map(Candidate::page).toList();
  }

  /** The indexes of the sections that have one, by the names of the sections. */
  Map<String, Page> indexes() {
    return ofKind(Kind.SECTION).collect(toMap(Candidate::section, Candidate::page));
  }

  /** The entries with the former addresses that they keep, by the names of their sections. */
  SortedMap<String, List<Entry>> entries() {
    SortedMap<String, List<Entry>> entries = new TreeMap<>();
    indexes().keySet().forEach(section -> entries.put(section, new ArrayList<>()));
    for (Candidate candidate : candidates) {
      Entry entry = candidate.entry();
      if (entry != null) {
        entries
            .computeIfAbsent(candidate.section(), section -> new ArrayList<>())
            .add(withAliases(entry));
      }
    }
    return entries;
  }

  /** The sources of the entries whose authors chose a feed id. */
  Set<String> sourcesWithIds() {
    return candidates.stream()
        .filter(Candidate::namesItsId)
        .map(Candidate::source)
        .collect(toSet());
  }

  /** All documents. */
  List<Document> documents() {
    return candidates.stream().map(candidate -> candidate.placed().document()).toList();
  }

  /**
   * Says of a file as it is now whether a page is made from it, and not from an earlier version.
   */
  Predicate<SourceFile> madeFrom() {
    Map<String, String> digests =
        documents().stream().collect(toMap(Document::path, Document::digest));
    return file -> file.digest().equals(digests.get(file.path()));
  }

  private Entry withAliases(Entry entry) {
    List<SitePath> kept = aliases.getOrDefault(entry.path(), List.of());
    return kept.equals(entry.aliases()) ? entry : entry.withAliases(kept);
  }

  private Stream<Candidate> ofKind(Kind kind) {
    return candidates.stream().filter(candidate -> candidate.kind() == kind);
  }
}
