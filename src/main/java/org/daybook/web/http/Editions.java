package org.daybook.web.http;

import java.lang.ref.Reference;
import java.lang.ref.WeakReference;
import java.util.function.Supplier;

/** Tokens of published sites, which answers keep in place of the sites. */
final class Editions {
  private final Supplier<?> published;
  private volatile Edition last = new Edition(new WeakReference<>(null), new Object());

  private record Edition(Reference<Object> site, Object token) {}

  /**
   * The tokens of one application.
   *
   * @param published the published site: another object once another is published
   */
  Editions(Supplier<?> published) {
    this.published = published;
  }

  /** The token of what is published now. */
  Object current() {
    Object site = published.get();
    Edition known = last;
    if (!known.site.refersTo(site)) {
      known = new Edition(new WeakReference<>(site), new Object());
      last = known;
    }
    return known.token;
  }
}
