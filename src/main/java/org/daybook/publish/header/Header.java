package org.daybook.publish.header;

import java.util.List;
import org.daybook.document.Document;

/** The header of a document, of the kind that the document's place asks for. */
public sealed interface Header permits SiteHeader, SectionHeader, StandaloneHeader, EntryHeader {
  /** The end of the sentence about a name in {@link #pageAttributes} that cannot be one. */
  String NOT_SHARED =
      "must be names of attributes of your own, such as product-name:"
          + " neither Asciidoctor's settings nor what belongs to a single page";

  /** The attributes that every kind of page has. */
  PageHeader page();

  /** The last part of the URL, or empty where the file's name decides or must decide. */
  default String pageSlug() {
    return "";
  }

  /** The names of the attributes that the documents below an index see; none of another page. */
  default List<String> pageAttributes() {
    return List.of();
  }

  /** The feed id or, of a site, what every feed id begins with; or empty. */
  default String pageId() {
    return "";
  }

  /** The header of the content folder's own {@code index.adoc}. */
  static SiteHeader ofSite(Document document) {
    return new HeaderReader(HeaderValues.of(document), List.of()).read(SiteHeader.class);
  }

  /** The header of the {@code index.adoc} of a section with this name. */
  static SectionHeader ofSection(Document document, String section) {
    return SectionHeader.read(HeaderValues.of(document), section);
  }

  /** The header of a page that is in no section. */
  static StandaloneHeader ofStandalonePage(Document document) {
    return new HeaderReader(HeaderValues.of(document), List.of()).read(StandaloneHeader.class);
  }

  /** The header of an entry. */
  static EntryHeader ofEntry(Document document) {
    return new HeaderReader(HeaderValues.of(document), List.of()).read(EntryHeader.class);
  }
}
