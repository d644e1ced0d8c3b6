package org.daybook.migration;

import java.util.List;
import java.util.Set;
import org.daybook.migration.PagePlaces.Placed;
import org.daybook.migration.header.FormerDate;
import org.daybook.migration.header.HeaderText;
import org.daybook.migration.header.Metadata;
import org.daybook.migration.layout.FormerPage;
import org.daybook.migration.layout.FormerSite;
import org.daybook.migration.markdown.MarkdownConverter;
import org.daybook.migration.markdown.Remarks;

/** Writes headers from the metadata of former pages. */
final class ImportedHeader {
  private final FormerSite site;
  private final String base;
  private final Set<String> undated;
  private final Remarks remarks;
  private final FormerAddresses former;

  /**
   * Headers of a site's pages.
   *
   * @param base the former base URL with a slash at its end, or empty
   * @param undated the sections without dates
   */
  ImportedHeader(FormerSite site, String base, Set<String> undated, Remarks remarks) {
    this.site = site;
    this.base = base;
    this.undated = undated;
    this.remarks = remarks;
    former = new FormerAddresses(site, base, remarks);
  }

  /**
   * The header of a page.
   *
   * @param heading its first heading, if that is the title; else empty
   */
  HeaderText of(Placed placed, String heading) {
    FormerPage page = placed.page();
    Metadata metadata = page.metadata();
    String title = page.title().isEmpty() ? heading : MarkdownConverter.escaped(page.title());
    if (title.isEmpty()) {
      title = MarkdownConverter.escaped(name(placed));
      remarks.add(1, "title", "has no title, so its name is the title: " + title);
    }
    if (!page.published().isEmpty() && !page.isDated()) {
      remarks.add(1, "date", "has a date that cannot be read: " + page.published());
    }
    boolean home = placed.file().equals("index.adoc");
    FormerVisibility visible = new FormerVisibility(page);
    HeaderText header =
        new HeaderText(title)
            .with("page-date", page.isIndex() ? "" : visible.from())
            .with("page-expires", visible.until())
            .with(
                "page-updated",
                page.isIndex() ? "" : date(metadata.text("updated", "lastmod", "last_modified_at")))
            .with("description", metadata.text("description", "summary", "excerpt"))
            .with("lang", home ? site.facts().language() : metadata.text("lang"));
    return placed.isEntry() ? entry(header, placed) : plain(header, placed);
  }

  private HeaderText plain(HeaderText header, Placed placed) {
    if (!placed.address().equals(placed.page().address())) {
      remarks.add(
          1,
          "address",
          "was at %s and is at %s; a page that is no entry cannot redirect, so let the server do it"
              .formatted(placed.page().address(), placed.address()));
    }
    boolean home = placed.file().equals("index.adoc");
    boolean section = placed.page().isIndex() && !home;
    boolean manual = section && undated.contains(placed.section());
    boolean weighed = section && placed.page().metadata().text("sort_by").equals("weight");
    return header
        .with("page-id", home ? base : "")
        .with("page-layout", manual ? "tree" : "")
        .with("page-dates", manual ? "none" : "")
        .with("page-sort", weighed && !manual ? "order" : "")
        .set("page-draft", new FormerVisibility(placed.page()).isDraft());
  }

  private HeaderText entry(HeaderText header, Placed placed) {
    Metadata metadata = placed.page().metadata();
    List<String> aliases = former.aliases(placed);
    FormerVisibility visible = new FormerVisibility(placed.page());
    return header
        .with("authors", String.join("; ", metadata.list("authors", "author")))
        .with(
            "page-tags",
            metadata.list(
                "tags", "taxonomies.tags", "categories", "category", "taxonomies.categories"))
        .with("page-order", number(metadata.text("weight", "nav_order", "order")))
        .with("page-aliases", aliases)
        .with("page-id", aliases.isEmpty() ? "" : former.identifier(placed.page()))
        .set("page-draft", visible.isDraft())
        .set("page-unlisted", visible.isUnlisted());
  }

  private static String date(String text) {
    return FormerDate.of(text).orElse("");
  }

  private static String number(String text) {
    return text.matches("-?\\d{1,9}") ? text : "";
  }

  private static String name(Placed placed) {
    String path = placed.address().replaceAll("^/|/$", "");
    return path.isEmpty() ? "Home" : path.substring(path.lastIndexOf('/') + 1);
  }
}
