package org.daybook.web.search;

import java.util.List;
import java.util.stream.Stream;
import org.daybook.search.query.Facet;
import org.daybook.search.query.Filter;
import org.daybook.search.query.SearchQuery;
import org.daybook.site.Entry;
import org.daybook.site.Section;
import org.daybook.site.Site;

/** Finds what the feed of a search carries. */
final class CarriedEntries {
  private CarriedEntries() {}

  /**
   * The newest entries that match a query exactly. Sections without feeds are excluded by the
   * search itself, so that their entries take no places.
   *
   * @param most the largest number of entries
   */
  static List<Entry> of(SearchedSite searched, SearchQuery query, int most) {
    Site site = searched.feeds().site();
    List<Filter> filters =
        Stream.concat(
                query.filters().stream(),
                site.sections().stream()
                    .filter(section -> !section.isSyndicated())
                    .map(CarriedEntries::without))
            .toList();
    SearchQuery carried =
        new SearchQuery(
            query.text(),
            query.clauses(),
            filters,
            query.frames(),
            query.dates(),
            query.shortened());
    return searched.searcher().newest(carried, most);
  }

  private static Filter without(Section section) {
    return new Filter(Facet.SECTION, section.path().top(), true);
  }
}
