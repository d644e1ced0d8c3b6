package org.daybook.publish;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.daybook.site.Entry;
import org.daybook.site.Section;
import org.daybook.site.Site;
import org.daybook.site.SitePath;
import org.daybook.source.ContentTree;

/** What an earlier site has of files that are still there but cannot be published now. */
record LastGood(Optional<Site> earlier, ContentTree tree) {

  /** The earlier entries of a section whose files are there but not among the current entries. */
  Stream<Entry> missing(SitePath section, List<Entry> current) {
    Set<String> sources = current.stream().map(entry -> entry.page().source()).collect(toSet());
    Set<SitePath> paths = current.stream().map(Entry::path).collect(toSet());
    return earlier.flatMap(site -> site.section(section)).map(Section::entries).stream()
        .flatMap(List::stream)
        .filter(entry -> tree.file(entry.page().source()).isPresent())
        .filter(entry -> !sources.contains(entry.page().source()))
        .filter(entry -> !paths.contains(entry.path()));
  }
}
