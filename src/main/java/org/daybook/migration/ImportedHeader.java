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
    boolean home = placed.file().equals("index.adoc");
    String own = home ? homeTitle(page.title()) : page.title();
    String title = own.isEmpty() ? heading : MarkdownConverter.escaped(own);
    if (title.isEmpty()) {
      title = MarkdownConverter.escaped(name(placed));
      remarks.add(1, "title", "has no title, so its name is the title: " + title);
    }
    if (!page.published().isEmpty() && !page.isDated()) {
      remarks.add(1, "date", "has a date that cannot be read: " + page.published());
    }
    UnplacedMetadata.keys(metadata, site.taxonomies())
        .forEach(key -> remarks.add(1, "metadata", "metadata without a place is left out: " + key));
    FormerVisibility visible = new FormerVisibility(page);
    HeaderText header =
        new HeaderText(title)
            .with("page-date", page.isIndex() ? "" : visible.from())
            .with("page-expires", visible.until())
            .with(
                "page-updated",
                page.isIndex() ? "" : date(metadata.text("updated", "lastmod", "last_modified_at")))
            .with("description", description(metadata, home))
            .with("author", home ? site.facts().author() : "")
            .with("lang", home ? site.facts().language() : metadata.text("lang"));
    return placed.isEntry() ? entry(header, placed) : plain(header, placed);
  }

  // Pages, feeds and the manifest call the site by the title of its home page.
  private String homeTitle(String own) {
    String title = site.facts().title();
    if (!title.isEmpty() && !own.isEmpty() && !own.equals(title)) {
      remarks.add(
          1,
          "title",
          "is the page of the site, whose title is %s; its own was %s".formatted(title, own));
    }
    return title.isEmpty() ? own : title;
  }

  private String description(Metadata metadata, boolean home) {
    String own = metadata.text("description", "summary", "excerpt");
    return own.isEmpty() && home ? site.facts().description() : own;
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
        .with("authors", String.join("; ", authors(metadata)))
        .with("page-series", series(metadata))
        .with(
            "page-tags",
            metadata.list(
                "tags", "taxonomies.tags", "categories", "category", "taxonomies.categories"))
        .with("page-order", number(metadata.text("weight", "nav_order", "order")))
        .with("page-aliases", aliases)
        .with("page-id", isSame(placed, aliases) ? "" : former.identifier(placed.page()))
        .set("page-draft", visible.isDraft())
        .set("page-unlisted", visible.isUnlisted());
  }

  private static List<String> authors(Metadata metadata) {
    return metadata.list(
        "authors", "author", "author.name", "params.author", "params.authors", "extra.author");
  }

  private String series(Metadata metadata) {
    List<String> all = metadata.list("series", "taxonomies.series");
    if (all.size() > 1) {
      remarks.add(1, "metadata", "is in several series, of which the first one is kept: " + all);
    }
    return all.isEmpty() ? "" : all.get(0);
  }

  /** Says whether an entry has the identifier that its address gives it. */
  private static boolean isSame(Placed placed, List<String> aliases) {
    return aliases.isEmpty()
        && (placed.page().isDraft() || placed.address().equals(placed.page().address()));
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
