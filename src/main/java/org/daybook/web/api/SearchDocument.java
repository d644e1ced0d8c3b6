package org.daybook.web.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.daybook.feed.SearchFeed;
import org.daybook.feed.format.PublicUrls;
import org.daybook.search.FacetCount;
import org.daybook.search.Hit;
import org.daybook.search.SearchResult;
import org.daybook.search.Snippet;
import org.daybook.search.query.Facet;
import org.daybook.site.FeedAddress;
import org.daybook.site.SitePath;
import org.daybook.site.SitePaths;

/** Describes one page of the results of a search. */
record SearchDocument(PublicUrls urls, SearchResult result) {
  private static final String TEXT = "q";

  /** The names of the parameters. */
  static final List<String> NAMES = List.of(TEXT, Paging.PAGE);

  /** The document. */
  ApiDocument document() {
    String text = result.query().text();
    PageLinks links = new PageLinks(result.page(), result.pages(), page -> url(text, page));
    JsonMembers content =
        new JsonMembers()
            .with("query", text)
            .with("shortened", result.query().shortened())
            .with("total", result.total())
            .with("match", result.match().name().toLowerCase(Locale.ROOT))
            .withAny("suggestion", result.suggestion(), Json::of)
            .with("pending", result.pending())
            .with("page", result.page())
            .with("perPage", SearchResult.PER_PAGE)
            .with("links", links.members())
            .with("feeds", feeds(text))
            .with("hits", result.hits(), this::hit)
            .with("facets", facets());
    return new ApiDocument(content, links.header());
  }

  private String url(String text, int page) {
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put(TEXT, text);
    parameters.put(Paging.PAGE, page == 1 ? "" : String.valueOf(page));
    return urls.of(ApiPaths.of(ApiPaths.SEARCH)) + QueryParameters.written(parameters);
  }

  private JsonMembers feeds(String text) {
    SitePath page = SitePaths.page(SitePaths.SEARCH);
    return new JsonMembers()
        .with("atom", urls.of(FeedAddress.atom(page).path()) + SearchFeed.query(text))
        .with("json", urls.of(FeedAddress.json(page).path()) + SearchFeed.query(text));
  }

  private Json hit(Hit hit) {
    Snippet snippet = hit.snippet();
    return new EntryRows(urls)
        .row(hit.entry())
        .with(
            "snippet",
            new JsonMembers()
                .withAny("anchor", snippet.anchor())
                .withAny("heading", snippet.heading())
                .with("code", snippet.code())
                .with("runs", snippet.runs(), SearchDocument::run));
  }

  private static Json run(Snippet.Run run) {
    return new JsonMembers().with("text", run.text()).with("marked", run.marked());
  }

  private JsonMembers facets() {
    JsonMembers facets = new JsonMembers();
    for (Facet facet : Facet.values()) {
      facets.with(facet.word(), result.facets().getOrDefault(facet, List.of()), this::count);
    }
    return facets;
  }

  private Json count(FacetCount count) {
    return new JsonMembers()
        .with("name", count.label())
        .with("filter", count.filter().toString())
        .with("count", count.count())
        .with("list", url(result.query().toggled(count.filter()), 1));
  }
}
