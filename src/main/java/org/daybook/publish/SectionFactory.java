package org.daybook.publish;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.publish.header.SectionHeader;
import org.daybook.site.Entry;
import org.daybook.site.Page;
import org.daybook.site.Section;
import org.daybook.site.SitePath;
import org.daybook.site.SitePaths;

/**
 * Makes the sections of a site.
 *
 * @param options of the sections
 * @param defaults of pages that nobody wrote
 */
record SectionFactory(SectionOptions options, SiteDefaults defaults) {

  /**
   * The sections of an outline with their entries, by name.
   *
   * @param indexes the pages of the sections that have one, by name
   * @param outlined the entries of all sections, by name
   * @param entries with their feed ids, by path
   */
  List<Section> sections(
      Map<String, Page> indexes, Map<String, List<Entry>> outlined, Map<SitePath, Entry> entries) {
    return outlined.entrySet().stream()
        .map(
            section ->
                section(
                    section.getKey(),
                    Optional.ofNullable(indexes.get(section.getKey())),
                    section.getValue().stream().map(e -> entries.get(e.path())).toList()))
        .toList();
  }

  private Section section(String name, Optional<Page> index, List<Entry> entries) {
    SectionHeader header = options.of(name);
    return new Section(
        index.orElseGet(() -> Section.unwritten(SitePaths.page(name), defaults.language())),
        header.layout(),
        header.syndication(),
        header.sort(),
        header.pageFrame(),
        header.perPage(defaults.perPage()),
        entries);
  }
}
