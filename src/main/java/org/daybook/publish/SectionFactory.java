package org.daybook.publish;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.daybook.document.Html;
import org.daybook.publish.Placed.Version;
import org.daybook.publish.header.EntryHeader;
import org.daybook.publish.header.SectionHeader;
import org.daybook.site.Entry;
import org.daybook.site.Page;
import org.daybook.site.Section;
import org.daybook.site.SitePath;
import org.daybook.site.Slug;

/** Makes the sections of a site. */
record SectionFactory(PageFactory pages, EntryFactory entries) {

  /** The sections of an outline with their entries, by name. */
  List<Section> sections(Outline outline) {
    return outline.entries().entrySet().stream()
        .map(
            section ->
                section(outline.index(section.getKey()), section.getKey(), section.getValue()))
        .toList();
  }

  private Section section(
      Optional<Placed<SectionHeader>> index, String name, List<Placed<EntryHeader>> placed) {
    SectionHeader header =
        index
            .filter(written -> written.version() != Version.WITHOUT_OPTIONS)
            .map(Placed::header)
            .orElseGet(() -> SectionHeader.defaults(name));
    List<Entry> current = placed.stream().map(p -> entries.entry(p, header)).toList();
    return new Section(
        page(index, SitePath.HOME.page(new Slug(name))),
        header.layout(),
        header.syndication(),
        header.sort(),
        header.pageFrame(),
        current);
  }

  private Page page(Optional<Placed<SectionHeader>> index, SitePath path) {
    return index
        .filter(written -> !written.document().title().isBlank())
        .map(pages::page)
        .orElseGet(() -> pages.emptyPage(path, title(path.top())));
  }

  private static Html title(String name) {
    return Html.of(name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1));
  }
}
