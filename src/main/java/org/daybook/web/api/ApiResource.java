package org.daybook.web.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.daybook.report.HealthReport;
import org.daybook.web.http.Representation;

/** The site, its sections, its tags and the state of its content, as JSON. */
@Path(ApiPaths.ROOT)
public final class ApiResource {
  private final ApiResponses responses;
  private final HealthReport health;
  private final String description = description();

  /**
   * A resource.
   *
   * @param health the state of the site and of its content, as the operator permits it to be told
   */
  public ApiResource(ApiResponses responses, HealthReport health) {
    this.responses = responses;
    this.health = health;
  }

  /** The addresses of the API. */
  @GET
  public Representation index(@Context UriInfo uri) {
    return answer(uri, SiteMembers::index);
  }

  /** The description of the site. */
  @GET
  @Path(ApiPaths.SITE)
  public Representation site(@Context UriInfo uri) {
    return answer(uri, SiteMembers::site);
  }

  /** The sections. */
  @GET
  @Path(ApiPaths.SECTIONS)
  public Representation sections(@Context UriInfo uri) {
    return answer(uri, SiteMembers::sections);
  }

  /** The tags, page by page. */
  @GET
  @Path(ApiPaths.TAGS)
  public Representation tags(@Context UriInfo uri) {
    QueryParameters query = new QueryParameters(uri, Paging.NAMES);
    return responses.answer(
        uri,
        urls ->
            Optional.of(
                new ListDocument(urls.of(ApiPaths.of(ApiPaths.TAGS)), query)
                    .of("tags", responses.lists(urls.site()).tags(), new SiteMembers(urls)::tag)));
  }

  /** The state of the content: what {@code health/content} tells, also before a publication. */
  @GET
  @Path(ApiPaths.DIAGNOSTICS)
  public Representation diagnostics(@Context UriInfo uri) {
    return constant(uri, health.content());
  }

  /** The description of the API. */
  @GET
  @Path(ApiPaths.OPENAPI)
  public Representation openapi(@Context UriInfo uri) {
    return constant(uri, description);
  }

  private Representation answer(UriInfo uri, Function<SiteMembers, Json> choice) {
    QueryParameters.none(uri);
    return responses.answer(
        uri, urls -> Optional.of(ApiDocument.of(choice.apply(new SiteMembers(urls)))));
  }

  private static Representation constant(UriInfo uri, String text) {
    QueryParameters.none(uri);
    return Representation.text(ApiDocument.MEDIA_TYPE, text, Instant.EPOCH);
  }

  private static String description() {
    try (InputStream file = ApiResource.class.getResourceAsStream(ApiPaths.OPENAPI)) {
      return new String(Objects.requireNonNull(file).readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
