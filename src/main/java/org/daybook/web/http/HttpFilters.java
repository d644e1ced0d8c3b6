package org.daybook.web.http;

import jakarta.servlet.Filter;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.Configurable;
import java.time.InstantSource;
import org.daybook.web.limits.LargeBodies;

/** The filters that all requests and responses pass. */
public final class HttpFilters {
  private static final int SHARE_OF_BODIES = 8;

  private final AnswerCache answers;
  private final AllowedHosts hosts;
  private final ResponseFactory responses;
  private final SecurityHeaders security;
  private final CrossOrigin crossOrigin;
  private final LargeBodies bodies =
      new LargeBodies(Runtime.getRuntime().maxMemory() / SHARE_OF_BODIES);

  /** The permission for search engines to list a site. */
  public enum Indexing {
    /** They are asked not to: the site is for an organisation. */
    INTRANET,
    /** They may: the site is for everybody. */
    PUBLIC
  }

  /**
   * The filters of one application.
   *
   * @param answers what is kept of its answers
   * @param hosts the host names under which it answers
   * @param clock no {@code Last-Modified} is later than its time; a later one is left out
   * @param admitted the uses that others may make of the site
   */
  public HttpFilters(
      AnswerCache answers, AllowedHosts hosts, InstantSource clock, Admission admitted) {
    this.answers = answers;
    this.hosts = hosts;
    responses = new ResponseFactory(clock);
    security = new SecurityHeaders(admitted);
    crossOrigin = new CrossOrigin(admitted);
  }

  /** Registers those of JAX-RS. */
  public void register(Configurable<?> application) {
    application.register(hosts, AllowedHosts.PRIORITY);
    application.register(new ReadOnly());
    application.register(new AcceptAnything());
    // Response filters run from the highest priority down, and other headers depend on the status.
    application.register(new RepresentationFilter(responses, answers, bodies), Priorities.USER + 1);
    // The last one, because pages of errors have a policy of their own.
    application.register(security, Priorities.USER - 1);
    application.register(new Unfinished());
  }

  /**
   * The filter of the web application.
   *
   * @param making answers with JAX-RS
   */
  public Filter inFrontOf(Filter making) {
    Filter kept =
        new CacheFilter(
            answers, hosts, responses, security, crossOrigin, bodies, new AbortOnFailure(making));
    return new LimitedRequests(new NotModifiedFilter(kept), security);
  }
}
