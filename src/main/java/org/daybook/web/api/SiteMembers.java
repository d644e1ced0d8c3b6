package org.daybook.web.api;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.daybook.feed.format.PublicUrls;
import org.daybook.site.FeedAddress;
import org.daybook.site.Group;
import org.daybook.site.Section;
import org.daybook.site.Site;
import org.daybook.site.SiteInfo;
import org.daybook.site.SitePath;
import org.daybook.site.SitePaths;

/** Describes a site, its sections and its tags. */
record SiteMembers(PublicUrls urls) {

  /** The addresses of the API. */
  JsonMembers index() {
    JsonMembers links = new JsonMembers().with("self", urls.of(new SitePath(ApiPaths.ROOT)));
    List.of(ApiPaths.SITE, ApiPaths.SECTIONS, ApiPaths.ENTRIES, ApiPaths.TAGS, ApiPaths.DIAGNOSTICS)
        .forEach(name -> links.with(name, urls.of(ApiPaths.of(name))));
    links.with("openapi", urls.of(ApiPaths.of(ApiPaths.OPENAPI)));
    return new JsonMembers().with("version", "1").with("links", links);
  }

  JsonMembers site() {
    Site site = urls.site();
    SiteInfo info = site.info();
    return new JsonMembers()
        .with("title", urls.text(info.title()))
        .withAny("subtitle", urls.text(info.subtitle()))
        .with("id", info.id())
        .with("url", urls.of(SitePath.HOME))
        .with("icon", urls.of(urls.icon()))
        .with("language", site.home().language().toLanguageTag())
        .with("author", new EntryRows(urls).author(info.author()))
        .with("rights", WholeEntry.rights(info.rights()))
        .with("entries", site.newest().size())
        .with("years", site.groups().years(), SiteMembers::year)
        .with("feeds", feeds(SitePath.HOME).with("opml", urls.of(SitePaths.feedList())))
        .with("links", self(ApiPaths.SITE));
  }

  JsonMembers sections() {
    List<Section> listed =
        urls.site().sections().stream()
            .filter(section -> !section.page().visibility().unlisted())
            .toList();
    return new JsonMembers()
        .with("total", listed.size())
        .with("links", self(ApiPaths.SECTIONS))
        .with("sections", listed, this::section);
  }

  /** A tag with the number of its entries. */
  Json tag(Group tag) {
    String slug = tag.path().withoutSlash().substring(SitePaths.tags().value().length());
    return new EntryRows(urls)
        .named(tag.title(), slug, tag.path())
        .with("entries", tag.entries().size())
        .with("list", entries(EntryFilter.TAG, slug));
  }

  private Json section(Section section) {
    String name = section.path().top();
    JsonMembers members =
        new JsonMembers()
            .with("title", urls.text(section.title()))
            .with("name", name)
            .with("path", section.path().value())
            .with("url", urls.of(section.path()))
            .withAny("summary", urls.text(section.page().summary()))
            .with("layout", section.layout().name().toLowerCase(Locale.ROOT))
            .with("sort", section.sort().name().toLowerCase(Locale.ROOT))
            .with("entries", section.listed().size())
            .with("list", entries(EntryFilter.SECTION, name));
    return section.isSyndicated() ? members.with("feeds", feeds(section.path())) : members;
  }

  private JsonMembers feeds(SitePath page) {
    return new JsonMembers()
        .with("atom", urls.of(FeedAddress.atom(page).path()))
        .with("json", urls.of(FeedAddress.json(page).path()));
  }

  private String entries(String filter, String value) {
    return urls.of(ApiPaths.of(ApiPaths.ENTRIES)) + QueryParameters.written(Map.of(filter, value));
  }

  private JsonMembers self(String name) {
    return new JsonMembers().with("self", urls.of(ApiPaths.of(name)));
  }

  private static Json year(Group year) {
    return new JsonMembers()
        .with("year", Integer.parseInt(year.title()))
        .with("entries", year.entries().size());
  }
}
