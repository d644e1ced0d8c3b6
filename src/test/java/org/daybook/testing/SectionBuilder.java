package org.daybook.testing;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.daybook.site.Section;
import org.daybook.site.Section.Layout;
import org.daybook.site.Section.Syndication;
import org.daybook.site.SiteInfo;
import org.daybook.site.Sort;

/** Builds a section: a list by date that feeds carry in full, unless the test says otherwise. */
public final class SectionBuilder {
  private final String path;
  private Layout layout = Layout.LIST;
  private Syndication syndication = Syndication.CONTENT;
  private Sort sort = Sort.DATE;
  private List<String> frame = List.of();
  private int perPage = SiteInfo.PER_PAGE;

  private SectionBuilder(String path) {
    this.path = path;
  }

  /** The section at a path. {@code notes/} has the title Notes. */
  public static SectionBuilder at(String path) {
    return new SectionBuilder(path);
  }

  public SectionBuilder shown(Layout other) {
    layout = other;
    return this;
  }

  public SectionBuilder syndicated(Syndication other) {
    syndication = other;
    return this;
  }

  public SectionBuilder sorted(Sort other) {
    sort = other;
    return this;
  }

  public SectionBuilder framed(List<String> parts) {
    frame = parts;
    return this;
  }

  public SectionBuilder perPage(int entries) {
    perPage = entries;
    return this;
  }

  public Section of(Note... notes) {
    String title = path.substring(0, 1).toUpperCase(Locale.ROOT) + path.substring(1);
    return new Section(
        Sites.page(path, title.replaceFirst("/$", "")),
        layout,
        syndication,
        sort,
        frame,
        perPage,
        Stream.of(notes).map(Note::entry).toList());
  }
}
