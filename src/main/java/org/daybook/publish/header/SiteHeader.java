package org.daybook.publish.header;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.daybook.document.Document;
import org.daybook.document.Html;
import org.daybook.site.Rights;
import org.daybook.site.SiteInfo;

/**
 * What the header of the content folder's {@code index.adoc} must be like; see {@link EntryHeader}.
 */
public record SiteHeader(
    @NotBlank(message = "is missing: begin index.adoc with \"= \" and the site's title")
        String title,
    @Pattern(
            regexp = "|[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>\"{}|\\\\^`]*",
            message = "must be the beginning of a URI, such as tag:notes.example.com,2026:")
        String pageId,
    @Pattern(regexp = EntryHeader.LANGUAGE, message = "must be a language tag, such as en or de-CH")
        String lang,
    @Pattern(regexp = "|[1-9]\\d?|1\\d\\d|200", message = "must be a whole number from 1 to 200")
        String pageFeedEntries,
    Html heading,
    Html subtitle,
    List<String> authors,
    List<String> navigation,
    Rights rights) {

  public static SiteHeader of(Document document) {
    HeaderAttributes attributes = new HeaderAttributes(document.attributes());
    return new SiteHeader(
        document.title().text(),
        attributes.text("page-id"),
        attributes.text("lang"),
        attributes.text("page-feed-entries"),
        document.title(),
        attributes.markup("page-subtitle"),
        document.authors(),
        attributes.list("page-navigation"),
        attributes.rights());
  }

  /** How many entries a document of a feed has at most. */
  public int feedEntries() {
    return pageFeedEntries.isEmpty() ? SiteInfo.FEED_ENTRIES : Integer.parseInt(pageFeedEntries);
  }
}
