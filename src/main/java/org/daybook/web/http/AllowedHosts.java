package org.daybook.web.http;

import jakarta.servlet.RequestDispatcher;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Answers requests for other hosts than the allowed ones with 421 (RFC 9110 §15.5.20). A page of
 * another site cannot read this one by letting its own host name lead here.
 */
@Provider
@PreMatching
public final class AllowedHosts implements ContainerRequestFilter {
  /** The priority that puts it before all other filters. */
  static final int PRIORITY = 1;

  /** The name that stands for all. */
  private static final String ANY = "*";

  private static final Pattern LOOPBACK =
      Pattern.compile("localhost|127(?:\\.\\d{1,3}){3}|\\[(?:0*:)*0*1]");
  private static final Pattern PORT_OR_DOT = Pattern.compile("\\.?(?::\\d*)?$");
  private static final int MISDIRECTED = 421;

  private final Set<String> names;
  private final String liveness;

  /**
   * A filter that allows these names and those of the loopback address.
   *
   * @param names without ports, in any case; {@code *} stands for all
   * @param liveness the path below the site that answers under every name
   */
  public AllowedHosts(Set<String> names, String liveness) {
    this.names =
        names.stream().map(AllowedHosts::canonical).collect(Collectors.toUnmodifiableSet());
    this.liveness = liveness;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    // An include is asked for by another application of the container, not by a browser.
    if (request.getProperty(RequestDispatcher.INCLUDE_REQUEST_URI) == null
        && !isAllowed(request.getUriInfo().getRequestUri())
        && !request.getUriInfo().getPath().equals(liveness)) {
      request.abortWith(
          Response.status(MISDIRECTED)
              .type(MediaType.TEXT_PLAIN_TYPE.withCharset("utf-8"))
              .header("Cache-Control", "no-store")
              .entity(
                  "Nothing is served under this host name. The setting allowed-hosts names those"
                      + " under which something is.\n")
              .build());
    }
  }

  /** Says whether an authority, which may have a port, names the loopback address. */
  public static boolean isLoopback(String authority) {
    return LOOPBACK.matcher(canonical(authority)).matches();
  }

  // The authority, because a name with an underscore is no host for URI.
  private boolean isAllowed(URI request) {
    String authority = request.getRawAuthority();
    return isAllowed(authority == null ? "" : authority);
  }

  /** Says whether the site is shown under a host name, which may have a port. */
  boolean isAllowed(String authority) {
    if (names.contains(ANY)) {
      return true;
    }
    String name = canonical(authority);
    return LOOPBACK.matcher(name).matches() || names.contains(name);
  }

  /** A name in lower case without the port and the dot of the root. */
  private static String canonical(String authority) {
    return PORT_OR_DOT.matcher(authority.toLowerCase(Locale.ROOT)).replaceFirst("");
  }
}
