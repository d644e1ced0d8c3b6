package org.daybook.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.daybook.document.Html;
import org.daybook.site.Asset;
import org.daybook.site.Author;
import org.daybook.site.Page;
import org.daybook.site.Rights;
import org.daybook.site.Section;
import org.daybook.site.Site;
import org.daybook.site.SiteInfo;
import org.daybook.site.SitePath;
import org.daybook.theme.Theme;

/** Builds a site: nothing but a home page, unless the test says otherwise. */
public final class SiteBuilder {
  private String id = Sites.ID;
  private String title = "Queues &amp; <em>channels</em>";
  private String subtitle = "What we learnt";
  private Author author = Sites.EDITORS;
  private List<SitePath> navigation = List.of();
  private Theme theme = Theme.NONE;
  private int perPage = SiteInfo.PER_PAGE;
  private String editTemplate = "";
  private Page home = Sites.HOME;
  private final List<Page> pages = new ArrayList<>();
  private final List<Section> sections = new ArrayList<>();
  private final List<Asset> assets = new ArrayList<>();

  public SiteBuilder titled(String markup) {
    title = markup;
    return this;
  }

  public SiteBuilder identified(String other) {
    id = other;
    return this;
  }

  public SiteBuilder subtitled(String markup) {
    subtitle = markup;
    return this;
  }

  public SiteBuilder by(String name) {
    author = new Author(name);
    return this;
  }

  public SiteBuilder navigation(String... paths) {
    navigation = Stream.of(paths).map(SitePath::new).toList();
    return this;
  }

  public SiteBuilder theme(Theme other) {
    theme = other;
    return this;
  }

  public SiteBuilder perPage(int entries) {
    perPage = entries;
    return this;
  }

  public SiteBuilder edited(String template) {
    editTemplate = template;
    return this;
  }

  public SiteBuilder home(Page page) {
    home = page;
    return this;
  }

  public SiteBuilder pages(Page... more) {
    pages.addAll(List.of(more));
    return this;
  }

  public SiteBuilder sections(Section... more) {
    sections.addAll(List.of(more));
    return this;
  }

  public SiteBuilder assets(Asset... more) {
    assets.addAll(List.of(more));
    return this;
  }

  public Site build() {
    SiteInfo info =
        new SiteInfo(
            new Html(title),
            new Html(subtitle),
            author,
            id,
            navigation,
            Rights.NONE,
            SiteInfo.FEED_ENTRIES,
            perPage,
            editTemplate,
            theme);
    return new Site(info, home, pages, sections, assets);
  }
}
