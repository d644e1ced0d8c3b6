package org.daybook.html;

import java.util.List;
import org.daybook.site.Entry;
import org.daybook.site.Group;
import org.daybook.site.ListPage;
import org.daybook.site.Site;

/** Writes what the pages of lists show beside entries. */
final class ListFields {
  private ListFields() {}

  /** The place of a page in its list, with its links to other pages. */
  static PageFields paging(ListPage page, PageFields fields) {
    fields.number(page.number());
    List<ListLink> links = ListLink.of(page);
    fields.number(links.size());
    links.forEach(link -> fields.text(link.relation()).text(link.path().value()));
    page.list().years().forEach(year -> fields.text(year.year()).text(year.page().value()));
    return fields.number(page.list().years().size());
  }

  /** The list of the home page, whether it leads on, and the newest entry of each section. */
  static PageFields front(Site site, List<Entry> newest, PageFields fields) {
    fields.rows(newest).number(site.news().size() > newest.size() ? 1 : 0);
    return fields.links(
        PageContext.sections(site).stream()
            .flatMap(section -> site.groups().newestIn(section).stream())
            .toList());
  }

  /** The months of a year with the numbers of their entries. */
  static PageFields months(Group year, List<Group> months, PageFields fields) {
    fields.text(year.title()).number(months.size());
    months.forEach(month -> fields.text(month.path().value()).number(month.entries().size()));
    return fields;
  }
}
