package org.daybook.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.ws.rs.NotFoundException;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.daybook.feed.Feeds;
import org.daybook.html.HtmlPage;
import org.daybook.theme.Chrome;
import org.daybook.web.http.ContentSecurityPolicy;
import org.daybook.web.http.Representation;

/**
 * Makes representations of what is published, each with the way to make the next one.
 *
 * @param published the site with its feeds, as published at the moment of a request
 */
public record Representations(Supplier<Feeds> published) {
  private static final String HTML = "text/html;charset=utf-8";

  /**
   * The representation of a page.
   *
   * @param choice the page in a published site, empty if there is none
   * @throws NotFoundException if there is none now
   */
  Representation page(Function<Feeds, Optional<HtmlPage>> choice) {
    return of(feeds -> choice.apply(feeds).map(page -> html(page, feeds, feeds.changed())));
  }

  /**
   * The representation of anything.
   *
   * @param choice its representation for a published site, empty if there is none
   * @throws NotFoundException if there is none now
   */
  public Representation of(Function<Feeds, Optional<Representation>> choice) {
    return Representation.current(() -> choice.apply(published.get()))
        .orElseThrow(NotFoundException::new);
  }

  /**
   * The representation of anything that depends on the query of a request, which is not kept.
   *
   * @param choice as in {@link #of}
   * @throws NotFoundException if there is none now
   */
  public Representation unkept(Function<Feeds, Optional<Representation>> choice) {
    return choice.apply(published.get()).orElseThrow(NotFoundException::new);
  }

  /**
   * The representation of a page of the site that was published with these feeds.
   *
   * @param modified as in {@link Representation}
   */
  public static Representation html(HtmlPage page, Feeds feeds, Instant modified) {
    Representation made =
        Representation.made(
            HTML, page.fingerprint(), modified, out -> out.write(page.markup().getBytes(UTF_8)));
    return policy(feeds).map(own -> made.with(ContentSecurityPolicy.HEADER, own)).orElse(made);
  }

  /** The policy of pages whose theme has inline scripts or style sheets; empty if it has none. */
  static Optional<String> policy(Feeds feeds) {
    Chrome chrome = feeds.site().info().theme().chrome();
    return chrome.scripts().isEmpty() && chrome.styles().isEmpty()
        ? Optional.empty()
        : Optional.of(ContentSecurityPolicy.allowing(chrome.scripts(), chrome.styles()));
  }
}
