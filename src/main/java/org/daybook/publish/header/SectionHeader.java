package org.daybook.publish.header;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import org.daybook.document.SharedName;
import org.daybook.site.Section.Layout;
import org.daybook.site.Section.Syndication;
import org.daybook.site.Sort;

/** The header of a section's {@code index.adoc}. Its title is optional. */
public record SectionHeader(
    @HeaderAttribute(
            name = "title",
            keys = "title",
            line = "[=#] .*",
            meaning = "Title. Inline markup is allowed")
        @MaxLength(1_000)
        String title,
    @Valid PageHeader page,
    @HeaderAttribute(
            name = "page-layout",
            defaults = {"list", "cards for projects", "board for focus"},
            meaning = "`list`: date, title and summary.")
        @Pattern(regexp = "list|cards|board|tree", message = "must be list, cards, board or tree")
        String pageLayout,
    @HeaderAttribute(
            name = PAGE_DATES,
            meaning = "`none`: entries have no dates, and are in no archive")
        @Pattern(regexp = "|" + NO_DATES, message = "must be none, or be left out")
        String pageDates,
    @HeaderAttribute(
            name = "page-sort",
            defaults = {"date", "order for sections without dates"},
            meaning = "`date`, `title` or `order`")
        @Pattern(regexp = "date|title|order", message = "must be date, title or order")
        String pageSort,
    @HeaderAttribute(
            name = "page-feed",
            defaults = {
              "content",
              "summary for projects",
              "none for focus",
              "none for sections without dates"
            },
            meaning = "`content`, `summary` or `none`")
        @Pattern(regexp = "content|summary|none", message = "must be content, summary or none")
        String pageFeed,
    @HeaderAttribute(
            name = "page-per-page",
            meaning = "The number of entries on a page of the section")
        @Pattern(
            regexp = "|[1-9]\\d?|1\\d\\d|200",
            message = "must be a whole number from 1 to 200")
        String pagePerPage,
    @HeaderAttribute(
            name = "page-attributes",
            meaning = "Names of attributes of this header that every document below it sees")
        @Size(max = 100, message = "must have at most {max} values")
        List<
                @Pattern(regexp = SharedName.PATTERN, message = Header.NOT_SHARED) @MaxLength(200)
                String>
            pageAttributes,
    @HeaderAttribute(name = "page-statuses", meaning = "The badges that its entries may have")
        @Size(max = 100, message = "must have at most {max} values")
        List<@MaxLength(200) String> pageStatuses,
    @HeaderAttribute(
            name = "page-frame",
            meaning = "Titles of the parts that every entry must have")
        @Size(max = 100, message = "must have at most {max} values")
        List<@MaxLength(1_000) String> pageFrame)
    implements Header {
  private static final String PAGE_DATES = "page-dates";
  private static final String NO_DATES = "none";
  private static final String UNDATED = "sections without dates";

  /** The header of a section with this name whose author sets nothing. */
  public static SectionHeader defaults(String section) {
    return read(HeaderValues.NONE, section);
  }

  /** The header of a section with this name whose author sets these values. */
  static SectionHeader read(HeaderValues values, String section) {
    boolean undated = values.text(PAGE_DATES).equals(NO_DATES);
    List<String> kinds = undated ? List.of(UNDATED, section) : List.of(section);
    return new HeaderReader(values, kinds).read(SectionHeader.class);
  }

  /** Says whether readers see the dates of the entries. */
  public boolean isDated() {
    return !pageDates.equals(NO_DATES);
  }

  /** How the section lists its entries. */
  public Layout layout() {
    return Layout.valueOf(pageLayout.toUpperCase(Locale.ROOT));
  }

  /** How much of an entry feeds contain. */
  public Syndication syndication() {
    return Syndication.valueOf(pageFeed.toUpperCase(Locale.ROOT));
  }

  /** The number of entries on a page, 1 to 200: its own, or the site's. */
  public int perPage(int standard) {
    return pagePerPage.isEmpty() ? standard : Integer.parseInt(pagePerPage);
  }

  /** The order of the entries. */
  public Sort sort() {
    return Sort.valueOf(pageSort.toUpperCase(Locale.ROOT));
  }
}
