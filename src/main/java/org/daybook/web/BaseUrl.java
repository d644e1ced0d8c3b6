package org.daybook.web;

import static java.lang.System.Logger.Level.WARNING;

import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.daybook.io.InstanceLogger;

/**
 * The site's public URL: the configured one, else the one that the container reports for a request.
 * The first use of a reported URL is logged.
 */
public final class BaseUrl implements Function<UriInfo, URI> {
  private static final System.Logger LOG = InstanceLogger.of(BaseUrl.class);

  private static final String MISSING =
      "base-url is not set, so feeds and embeds name the host of each request";

  private final Optional<URI> configured;
  private final AtomicBoolean asked = new AtomicBoolean();

  public BaseUrl(Optional<URI> configured) {
    this.configured = configured;
  }

  /** The configured URL, ending in a slash. */
  public Optional<URI> configured() {
    return configured;
  }

  /** The sentence for monitors that says what a missing URL means; none if it is configured. */
  public List<String> notices() {
    return configured.isPresent() ? List.of() : List.of(MISSING);
  }

  @Override
  public URI apply(UriInfo request) {
    return configured.orElseGet(() -> reported(request));
  }

  private URI reported(UriInfo request) {
    if (asked.compareAndSet(false, true)) {
      LOG.log(WARNING, MISSING);
    }
    return request.getBaseUri();
  }
}
