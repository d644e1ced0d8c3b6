package org.daybook.web.http;

import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.Configurable;
import java.time.InstantSource;

/** The filters that all requests and responses pass. */
public final class HttpFilters {
  /** The permission for search engines to list a site. */
  public enum Indexing {
    /** They are asked not to: the site is for an organisation. */
    INTRANET,
    /** They may: the site is for everybody. */
    PUBLIC
  }

  private HttpFilters() {}

  /**
   * Registers them.
   *
   * @param clock no {@code Last-Modified} is later than its time; a later one is left out
   * @param indexing whether crawlers are welcome
   */
  public static void register(Configurable<?> application, InstantSource clock, Indexing indexing) {
    application.register(new ReadOnly());
    // Response filters run from the highest priority down, and other headers depend on the status.
    application.register(new RepresentationHeaders(clock), Priorities.USER + 1);
    application.register(new SecurityHeaders(indexing));
    application.register(new Unfinished());
    application.register(new Gzip());
    application.register(new RepresentationWriter());
  }
}
