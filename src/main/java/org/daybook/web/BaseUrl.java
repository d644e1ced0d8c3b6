package org.daybook.web;

import static java.lang.System.Logger.Level.WARNING;

import jakarta.ws.rs.BadRequestException;
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

  /**
   * The port as containers have it if a {@code Host} header ends in its colon (RFC 3986 §3.2.3).
   */
  private static final String NO_PORT = ":0";

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
    URI base = request.getBaseUri();
    if (base.getRawAuthority() == null || base.getRawAuthority().startsWith(":")) {
      throw new BadRequestException("the host has no name");
    }
    return base.getRawAuthority().endsWith(NO_PORT) ? withoutPort(base) : base;
  }

  private static URI withoutPort(URI base) {
    String host = base.getRawAuthority();
    String name = host.substring(0, host.length() - NO_PORT.length());
    return URI.create(base.getScheme() + "://" + name + base.getRawPath());
  }
}
