package org.daybook.publish.header;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.daybook.document.Html;
import org.daybook.document.SharedName;
import org.daybook.site.Rights;
import org.daybook.site.SiteInfo;

/** The header of the content folder's own {@code index.adoc}. A text that is not set is empty. */
public record SiteHeader(
    @HeaderAttribute(
            name = "title",
            keys = "title",
            line = "[=#] .*",
            meaning = "Title of the site. Inline markup is allowed")
        @NotBlank(message = "is missing: begin index.adoc with \"= \" and the site's title")
        @MaxLength(1_000)
        String title,
    @HeaderAttribute(name = "page-subtitle", meaning = "Shown below the title of the site")
        @MaxLength(1_000)
        Html subtitle,
    @HeaderAttribute(
            name = "author",
            keys = {"author", "authors"},
            line = ":authors:.*",
            meaning = "The author of entries that name none")
        @Size(max = 100, message = "must have at most {max} values")
        List<@MaxLength(200) String> author,
    @Valid PageHeader page,
    @HeaderAttribute(name = "page-id", meaning = "The beginning of every identifier in the feeds")
        @Pattern(
            regexp = "|[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>\"{}|\\\\^`]*",
            message = "must be the beginning of a URI, such as tag:notes.example.com,2026:")
        @MaxLength(1_000)
        String pageId,
    @HeaderAttribute(
            name = "page-navigation",
            meaning = "The sections and pages that every page links to, in this order")
        @Size(max = 100, message = "must have at most {max} values")
        List<@MaxLength(1_000) String> navigation,
    @HeaderAttribute(
            name = "page-feed-entries",
            defaults = "" + SiteInfo.FEED_ENTRIES,
            meaning = "The greatest number of entries in a document of a feed")
        @Pattern(
            regexp = "|[1-9]\\d?|1\\d\\d|200",
            message = "must be a whole number from 1 to 200")
        String pageFeedEntries,
    @HeaderAttribute(
            name = "page-per-page",
            defaults = "" + SiteInfo.PER_PAGE,
            meaning = "The number of entries on a page of a list")
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
    @HeaderAttribute(
            name = "page-edit-url",
            meaning = "Where a file is edited, with " + SiteInfo.FILE + " in place of its path")
        @Pattern(
            regexp = "|https?://[^\\s<>\"{}|\\\\^`]+" + SiteInfo.FILE + "[^\\s<>\"{}|\\\\^`]*",
            message =
                "must be an http or https URL with "
                    + SiteInfo.FILE
                    + " in place of the file's path,"
                    + " such as https://example.org/notes/edit/main/content/"
                    + SiteInfo.FILE)
        @MaxLength(1_000)
        String pageEditUrl,
    @Valid RightsHeader rightsHeader)
    implements Header {

  /** The greatest number of entries in a document of a feed, 1 to 200. */
  public int feedEntries() {
    return pageFeedEntries.isEmpty() ? SiteInfo.FEED_ENTRIES : Integer.parseInt(pageFeedEntries);
  }

  /** The number of entries on a page of a list, 1 to 200, where a section sets nothing else. */
  public int perPage() {
    return pagePerPage.isEmpty() ? SiteInfo.PER_PAGE : Integer.parseInt(pagePerPage);
  }

  /** The rights in texts that say nothing of their own. */
  public Rights rights() {
    return rightsHeader.rights();
  }
}
