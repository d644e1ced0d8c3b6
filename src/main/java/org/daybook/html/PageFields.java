package org.daybook.html;

import java.util.Collection;
import org.daybook.document.Html;
import org.daybook.document.Text;
import org.daybook.io.FieldWriter;
import org.daybook.site.Backlink;
import org.daybook.site.Entry;
import org.daybook.site.Page;
import org.daybook.site.Section;
import org.daybook.site.Site;
import org.daybook.site.SitePath;

/**
 * Writes the parts of a site that a page shows, as fields of the page's fingerprint. A template may
 * show nothing that is not written here or in {@link LayoutFingerprint}.
 */
public final class PageFields {
  private final Site site;
  private final FieldWriter out;

  /** The fields of a page of a site. */
  public PageFields(Site site, FieldWriter out) {
    this.site = site;
    this.out = out;
  }

  /** A page with its whole text, and the links that lead from there to other pages. */
  PageFields whole(Page page) {
    page.writeTo(out);
    return linked(page.title()).linked(page.summary()).links(page.text());
  }

  /** An entry with its whole text. */
  public PageFields whole(Entry entry) {
    out.text(site.fingerprint(entry));
    out.flag(site.hasGroup(entry.owner().path()));
    out.list(entry.authors(), (to, author) -> to.flag(site.hasGroup(author.path())));
    out.list(entry.tags(), (to, tag) -> to.flag(site.hasGroup(tag.path())));
    out.flag(site.asset(entry.sourcePath()).isPresent());
    return linked(entry.title()).linked(entry.summary()).links(entry.text());
  }

  /** The options of a section, and its title. */
  PageFields options(Section section) {
    out.text(section.path().value()).text(section.layout().name()).text(section.sort().name());
    out.list(section.frame(), FieldWriter::text).number(section.isSyndicated() ? 1 : 0);
    return linked(section.title());
  }

  /** A page as a link with its title. */
  public PageFields link(Page page) {
    out.text(page.path().value()).text(page.language().toLanguageTag());
    return linked(page.title());
  }

  /** Entries as links with their titles. */
  PageFields links(Collection<Entry> entries) {
    out.list(entries, (to, entry) -> link(entry.page()));
    return this;
  }

  /** Entries as rows or cards of a list: without their texts. */
  public PageFields rows(Collection<Entry> entries) {
    out.list(entries, (to, entry) -> row(entry));
    return this;
  }

  /** Entries with their whole texts. */
  PageFields texts(Collection<Entry> entries) {
    out.list(entries, (to, entry) -> whole(entry));
    return this;
  }

  /** Links from other pages with the sentences around them. */
  PageFields backlinks(Collection<Backlink> backlinks) {
    out.list(backlinks, (to, backlink) -> link(backlink.from().page()).linked(backlink.sentence()));
    return this;
  }

  /** A text of the page's own, such as the title of a group. */
  public PageFields text(String text) {
    out.text(text);
    return this;
  }

  /** A number that the page shows. */
  public PageFields number(int number) {
    out.number(number);
    return this;
  }

  /** Markup with its links. */
  public PageFields linked(Html markup) {
    out.text(site.links().in(markup, SitePath::value).markup());
    return this;
  }

  private void row(Entry entry) {
    link(entry.page()).linked(entry.summary());
    out.time(entry.published()).flag(entry.dated()).flag(entry.visibility().draft());
    out.optional(entry.status(), (to, status) -> to.text(status.label()));
    out.list(entry.facts(), (to, fact) -> fact.writeTo(to));
  }

  private PageFields links(Text text) {
    out.list(
        text.citations(),
        (to, cited) -> {
          Html.Link link = site.links().of(cited.target());
          to.text(link.href()).text(link.title().markup());
        });
    return this;
  }
}
