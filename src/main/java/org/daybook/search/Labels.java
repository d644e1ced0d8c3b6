package org.daybook.search;

import java.util.HashMap;
import java.util.Map;
import org.daybook.io.Lazy;
import org.daybook.search.query.Facet;
import org.daybook.site.Entry;
import org.daybook.site.Entry.Status;
import org.daybook.site.Group;
import org.daybook.site.Site;
import org.daybook.site.SitePath;
import org.daybook.site.SitePaths;
import org.daybook.site.Slug;

/** The values of facets as readers know them. */
final class Labels {
  private final Site site;
  private final Lazy<Map<String, String>> statuses;

  /** The labels of a site. */
  Labels(Site site) {
    this.site = site;
    statuses = new Lazy<>(() -> statuses(site));
  }

  /** The label of a value. */
  String of(Facet facet, String slug) {
    return switch (facet) {
      case SECTION -> site.section(SitePaths.page(slug)).map(s -> s.title().text()).orElse(slug);
      case TAG -> group(SitePaths.tag(new Slug(slug)), slug);
      case AUTHOR -> group(SitePaths.author(new Slug(slug)), slug);
      case STATUS -> statuses.get().getOrDefault(slug, slug);
      case YEAR -> slug;
    };
  }

  private String group(SitePath path, String slug) {
    return site.groups().at(path).map(Group::title).orElse(slug);
  }

  private static Map<String, String> statuses(Site site) {
    Map<String, String> labels = new HashMap<>();
    for (Entry entry : site.newest()) {
      Status status = entry.status();
      if (status != null) {
        labels.putIfAbsent(status.slug().value(), status.label());
      }
    }
    return labels;
  }
}
