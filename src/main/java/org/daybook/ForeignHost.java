package org.daybook;

import static java.lang.System.Logger.Level.WARNING;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.daybook.config.Settings;
import org.daybook.io.InstanceLogger;
import org.daybook.site.SitePaths;
import org.daybook.web.filter.OuterFilter;
import org.daybook.web.http.AllowedHosts;

/**
 * Logs the first host under which readers ask for a site whose public URL is not set. Later ones
 * are not logged, because clients write what they like into that header.
 */
final class ForeignHost extends OuterFilter {
  private static final System.Logger LOG = InstanceLogger.of(ForeignHost.class);
  private static final String MONITORS = "/" + SitePaths.HEALTH + "/";
  private static final Pattern ODD = Pattern.compile("[^A-Za-z0-9.:\\[\\]_-]");
  private static final int LONGEST = 100;
  private static final int MISDIRECTED = 421;

  private final String named;
  private final String own;
  private final AtomicBoolean told = new AtomicBoolean();

  /**
   * A filter in front of another.
   *
   * @param named what links for other programs name, in a sentence
   * @param own the host that is not foreign
   */
  private ForeignHost(String named, String own, Filter inner) {
    super(inner);
    this.named = named;
    this.own = own;
  }

  /** The filter of a site, with one of these in front of it if the public URL is not set. */
  static Filter inFrontOf(Filter site, Settings settings) {
    if (settings.provenance().isSet("base-url")) {
      return site;
    }
    String named = settings.baseUrl().map(URI::toString).orElse("the host of each request");
    return new ForeignHost(named, settings.baseUrl().map(URI::getHost).orElse(""), site);
  }

  @Override
  protected void answer(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    pass(request, response, chain);
    if (!told.get() && isForeign(request, response) && told.compareAndSet(false, true)) {
      LOG.log(
          WARNING,
          "base-url is not set, so feeds and embeds name {0}, but readers ask for the host {1}:"
              + " set base-url to the URL that readers use",
          named,
          shown(request.getServerName()));
    }
  }

  private boolean isForeign(HttpServletRequest request, HttpServletResponse response) {
    String host = request.getServerName();
    return !host.equalsIgnoreCase(own)
        && !AllowedHosts.isLoopback(host)
        && response.getStatus() != MISDIRECTED
        && !request.getRequestURI().contains(MONITORS);
  }

  /** A host without what could forge or flood a log. */
  static String shown(String host) {
    String plain = ODD.matcher(host).replaceAll("?");
    return plain.length() > LONGEST ? plain.substring(0, LONGEST) + "…" : plain;
  }
}
