package org.daybook.web.api;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daybook.feed.format.PublicUrls;
import org.daybook.site.Asset;
import org.daybook.site.Entry;
import org.daybook.site.Site;
import org.daybook.site.SitePath;
import org.daybook.site.SitePaths;
import org.daybook.web.http.Representation;

/** Entries as JSON: lists of them, and each with its text. */
@Path(ApiPaths.ROOT + "/" + ApiPaths.ENTRIES)
public final class EntriesResource {
  private static final String SOURCE = "source";
  private static final List<String> OF_LISTS =
      Stream.of(EntryFilter.NAMES, Paging.NAMES).flatMap(List::stream).toList();

  private final ApiResponses responses;

  /** A resource that answers with these responses. */
  public EntriesResource(ApiResponses responses) {
    this.responses = responses;
  }

  /** The listed entries that pass the filters of a query, page by page. */
  @GET
  public Representation list(@Context UriInfo uri) {
    QueryParameters query = new QueryParameters(uri, OF_LISTS);
    return responses.answer(uri, urls -> Optional.of(list(urls, query)));
  }

  /** The entry at a path of the site, with or without its last slash. */
  @GET
  @Path("{path: .+}")
  public Representation entry(@Context UriInfo uri, @PathParam("path") String path) {
    QueryParameters query = new QueryParameters(uri, List.of(SOURCE));
    boolean source = query.value(SOURCE, ParameterParser::truth, "true or false").orElse(false);
    SitePath page = SitePaths.page(path);
    return responses.answer(uri, urls -> entry(urls, page).map(e -> document(urls, e, source)));
  }

  private ApiDocument list(PublicUrls urls, QueryParameters query) {
    List<Entry> entries = new EntryFilter(query, responses.lists(urls.site())).entries();
    return new ListDocument(urls.of(ApiPaths.of(ApiPaths.ENTRIES)), query)
        .of("entries", entries, new EntryRows(urls)::row);
  }

  private static Optional<Entry> entry(PublicUrls urls, SitePath page) {
    Site site = urls.site();
    Optional<Entry> found = site.entryNowOrBefore(page);
    if (found.isEmpty() && site.isGone(page)) {
      throw new ClientErrorException(Status.GONE);
    }
    return found;
  }

  private static ApiDocument document(PublicUrls urls, Entry entry, boolean source) {
    JsonMembers whole = WholeEntry.of(entry, urls).members();
    Optional<Asset> file = urls.site().asset(entry.sourcePath());
    file.ifPresent(asset -> whole.with("sourceUrl", urls.of(asset.path())));
    if (source) {
      file.ifPresent(asset -> whole.with(SOURCE, new EntrySource(asset).text()));
    }
    return ApiDocument.of(whole);
  }
}
