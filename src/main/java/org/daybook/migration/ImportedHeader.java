package org.daybook.migration;

import java.util.List;
import java.util.Set;
import org.daybook.migration.PagePlaces.Placed;
import org.daybook.migration.header.FormerDate;
import org.daybook.migration.header.HeaderText;
import org.daybook.migration.header.Metadata;
import org.daybook.migration.layout.FormerPage;
import org.daybook.migration.layout.FormerSite;
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
    boolean home = placed.isHome();
    if (!page.published().isEmpty() && !page.isDated()) {
      remarks.add(1, "date", "has a date that cannot be read: " + page.published());
    }
    new FormerGroups(metadata, remarks).reportOthers(site.taxonomies());
    FormerVisibility visible = new FormerVisibility(page);
    HeaderText header =
        new HeaderText(new FormerTitle(site, remarks).of(placed, heading))
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
    boolean home = placed.isHome();
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
    FormerGroups groups = new FormerGroups(metadata, remarks);
    List<String> aliases = former.aliases(placed);
    FormerVisibility visible = new FormerVisibility(placed.page());
    return header
        .with("authors", String.join("; ", groups.authors()))
        .with("page-series", groups.series())
        .with("page-tags", groups.tags())
        .with("page-order", number(metadata.text("weight", "nav_order", "order")))
        .with("page-aliases", aliases)
        .with("page-id", isSame(placed, aliases) ? "" : former.identifier(placed.page()))
        .set("page-draft", visible.isDraft())
        .set("page-unlisted", visible.isUnlisted());
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
}
