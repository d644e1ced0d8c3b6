package org.daybook.web.preview;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.daybook.report.HealthReport;
import org.daybook.report.Inspection;
import org.daybook.site.Site;
import org.daybook.site.SitePath;
import org.daybook.site.SitePaths;

/**
 * The states of a page, as server-sent events (HTML Living Standard §9.2). An answer waits until
 * there is a state that its reader has not seen, has one event at most, and ends, so that no answer
 * outlives the application by more than {@link #LONGEST}. Browsers ask again by themselves.
 */
@Path(SitePaths.PREVIEW)
public final class PreviewResource {
  /** The longest time that an answer waits. */
  private static final Duration LONGEST = Duration.ofSeconds(10);

  private static final Duration STEP = Duration.ofMillis(100);
  private static final int MOST = 16;
  private static final String SOON = "retry: 100\n";
  private static final String LATER = "retry: 2000\n";

  private final Supplier<Site> sites;
  private final HealthReport health;
  private final Semaphore waiting = new Semaphore(MOST);

  /** A resource of the site and the report that are current at the moment of a request. */
  public PreviewResource(Supplier<Site> sites, HealthReport health) {
    this.sites = sites;
    this.health = health;
  }

  /**
   * The next state of a page. Of more than sixteen requests that wait, the others are told at once
   * to ask again later.
   *
   * @param seen the state that the reader has seen, or empty
   */
  @GET
  @Produces("text/event-stream;charset=utf-8")
  public Response next(
      @QueryParam("page") @DefaultValue("") SitePath page,
      @HeaderParam("Last-Event-ID") @DefaultValue("") String seen) {
    PageState state = content().state(page);
    if (!state.id().equals(seen)) {
      return answer(event(state));
    }
    if (!waiting.tryAcquire()) {
      return answer(LATER);
    }
    try {
      PageState next = awaitOther(page, state);
      return answer(next.id().equals(seen) ? SOON : event(next));
    } finally {
      waiting.release();
    }
  }

  private static String event(PageState state) {
    return SOON + "id: " + state.id() + "\ndata: " + state.json();
  }

  private static Response answer(String event) {
    return Response.ok(event + "\n\n").header(HttpHeaders.CACHE_CONTROL, "no-store").build();
  }

  private PageState awaitOther(SitePath page, PageState seen) {
    long end = System.nanoTime() + LONGEST.toNanos();
    Content content = content();
    PageState state = content.state(page);
    while (state.id().equals(seen.id()) && System.nanoTime() < end) {
      try {
        TimeUnit.NANOSECONDS.sleep(STEP.toNanos());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return state;
      }
      Content now = content();
      if (!now.equals(content)) {
        content = now;
        state = now.state(page);
      }
    }
    return state;
  }

  private Content content() {
    return new Content(sites.get(), health.inspections().get());
  }

  /** All that states are made of. */
  private record Content(Site site, Inspection inspection) {
    PageState state(SitePath page) {
      return PageState.of(site, inspection, page);
    }
  }
}
