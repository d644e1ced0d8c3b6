package org.daybook.publish;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.daybook.document.Html;
import org.daybook.publish.Outline.Placed;
import org.daybook.publish.header.HeaderAttributes;
import org.daybook.publish.header.SectionHeader;
import org.daybook.site.Entry;
import org.daybook.site.Page;
import org.daybook.site.Section;
import org.daybook.site.SitePath;
import org.daybook.site.Slug;

/** Makes the sections of a site out of its outline. */
record SectionFactory(PageFactory pages, EntryFactory entries, Diagnostics problems) {

  List<Section> of(Outline outline) {
    return outline.entries().entrySet().stream()
        .map(
            section ->
                section(outline.index(section.getKey()), section.getKey(), section.getValue()))
        .toList();
  }

  private Section section(Optional<Placed> index, String name, List<Placed> placed) {
    SectionHeader header = index.map(i -> header(i, name)).orElseGet(() -> SectionHeader.of(name));
    List<Entry> current = placed.stream().map(p -> entries.entry(p, header)).toList();
    return new Section(
        page(index, SitePath.HOME.page(new Slug(name))),
        header.layout(),
        header.syndication(),
        header.sort(),
        header.pageFrame(),
        current);
  }

  private SectionHeader header(Placed index, String name) {
    SectionHeader header =
        SectionHeader.of(name, new HeaderAttributes(index.document().attributes()));
    return problems.of(index).accepts(header, index.source()) ? header : SectionHeader.of(name);
  }

  private Page page(Optional<Placed> index, SitePath path) {
    return index
        .filter(i -> !i.document().title().isBlank())
        .map(pages::page)
        .orElseGet(() -> pages.empty(path, title(path.top())));
  }

  private static Html title(String name) {
    return Html.of(name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1));
  }
}
