package org.daybook.publish.header;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Stream;
import org.daybook.site.Entry.Fact;
import org.daybook.site.Review;
import org.daybook.site.Rights;
import org.daybook.site.Series;
import org.daybook.site.Tag;
import org.jspecify.annotations.Nullable;

/** The header of an entry of a section. A text that is not set is empty. */
public record EntryHeader(
    @Valid StandaloneHeader standalone,
    @HeaderAttribute(
            name = "author",
            keys = {"author", "authors"},
            line = ":authors:.*",
            meaning = "Authors, separated by `;`")
        @Size(max = 100, message = "must have at most {max} values")
        List<@MaxLength(200) String> author,
    @HeaderAttribute(name = "page-tags", meaning = "Tags, separated by commas")
        @Size(max = 100, message = "must have at most {max} values")
        List<
                @MaxLength(100)
                @Pattern(regexp = NO_SEMICOLON, message = BY_COMMAS, payload = Doubt.class) String>
            pageTags,
    @HeaderAttribute(name = "keywords", keys = "keywords", meaning = "Tags, separated by commas")
        @Size(max = 100, message = "must have at most {max} values")
        List<
                @MaxLength(100)
                @Pattern(regexp = NO_SEMICOLON, message = BY_COMMAS, payload = Doubt.class) String>
            keywords,
    @HeaderAttribute(name = "page-status", meaning = "A badge, such as Draft topic") @MaxLength(200)
        String pageStatus,
    @HeaderAttribute(
            name = "page-order",
            meaning = "Position among the entries of a section that is sorted by order")
        @Pattern(regexp = "|-?\\d{1,9}", message = "must be a whole number")
        String pageOrder,
    @HeaderAttribute(name = "page-series", meaning = "Series that the entry belongs to")
        @MaxLength(200)
        String pageSeries,
    @HeaderAttribute(
            name = "page-aliases",
            meaning = "Former addresses, which redirect to this one")
        @Size(max = 100, message = "must have at most {max} values")
        List<
                @MaxLength(1_000)
                @Pattern(regexp = PATH, message = "must be paths of this site, such as /old/name/")
                String>
            pageAliases,
    @HeaderAttribute(name = "page-id", meaning = "The entry's identifier in the feed")
        @MaxLength(1_000)
        String pageId,
    @HeaderAttribute(name = "copyright", meaning = "Holder of the rights in this text")
        @MaxLength(1_000)
        String copyright,
    @Valid ReviewHeader reviewHeader,
    @Valid ProjectHeader project)
    implements Header {
  private static final String NO_SEMICOLON = "[^;]*";
  private static final String BY_COMMAS = "must be separated by commas";
  private static final String PATH = "/?[^\\s:?#\\\\][^\\s:?#\\\\]*";

  @Override
  public PageHeader page() {
    return standalone.page();
  }

  @Override
  public String pageSlug() {
    return standalone.pageSlug();
  }

  /** The former addresses that are valid. */
  public List<String> aliases() {
    return pageAliases.stream().filter(alias -> alias.matches(PATH)).toList();
  }

  /** The tags in the author's order, each once. */
  public List<Tag> tags() {
    return Stream.concat(pageTags.stream(), keywords.stream()).map(Tag::of).distinct().toList();
  }

  /** The place among those of the section, after all others if the header names none. */
  public int order() {
    return pageOrder.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(pageOrder);
  }

  /** The series that the entry is a part of, if any. */
  public @Nullable Series series() {
    return pageSeries.isEmpty() ? null : Series.of(pageSeries);
  }

  /** The facts of a project. */
  public List<Fact> facts() {
    return project.facts();
  }

  /** The entry's owner and the days of its review. */
  public Review review(DateParser dates) {
    return reviewHeader.review(dates);
  }

  /** The rights in this text alone. A project's licence is the project's, not its description's. */
  public Rights rights() {
    return new Rights(copyright, "", "");
  }
}
