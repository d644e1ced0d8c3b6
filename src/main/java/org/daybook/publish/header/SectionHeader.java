package org.daybook.publish.header;

import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.daybook.site.Layout;
import org.daybook.site.Sort;
import org.daybook.site.Syndication;

/** What the header of a section's {@code index.adoc} must be like; see {@link EntryHeader}. */
public record SectionHeader(
    @Pattern(regexp = "list|cards|board", message = "must be list, cards or board")
        String pageLayout,
    @Pattern(regexp = "content|summary|none", message = "must be content, summary or none")
        String pageFeed,
    @Pattern(regexp = "date|title|order", message = "must be date, title or order") String pageSort,
    List<String> pageFrame,
    List<String> pageStatuses) {

  private static final SectionHeader OTHER = defaults("list", "content", "order");
  private static final Map<String, SectionHeader> DEFAULTS =
      Map.of(
          "notes", defaults("list", "content", "date"),
          "projects", defaults("cards", "summary", "order"),
          "focus", defaults("board", "none", "order"));

  /** What a section with this name is like when its author says nothing. */
  public static SectionHeader of(String section) {
    return DEFAULTS.getOrDefault(section, OTHER);
  }

  /** What a section with this name and these attributes is like. */
  public static SectionHeader of(String section, HeaderAttributes attributes) {
    SectionHeader defaults = of(section);
    return new SectionHeader(
        attributes.values().getOrDefault("page-layout", defaults.pageLayout),
        attributes.values().getOrDefault("page-feed", defaults.pageFeed),
        attributes.values().getOrDefault("page-sort", defaults.pageSort),
        attributes.list("page-frame"),
        attributes.list("page-statuses"));
  }

  public Layout layout() {
    return Layout.valueOf(pageLayout.toUpperCase(Locale.ROOT));
  }

  public Syndication syndication() {
    return Syndication.valueOf(pageFeed.toUpperCase(Locale.ROOT));
  }

  public Sort sort() {
    return Sort.valueOf(pageSort.toUpperCase(Locale.ROOT));
  }

  private static SectionHeader defaults(String layout, String feed, String sort) {
    return new SectionHeader(layout, feed, sort, List.of(), List.of());
  }
}
