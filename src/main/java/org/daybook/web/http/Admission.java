package org.daybook.web.http;

import java.util.List;
import org.daybook.web.http.HttpFilters.Indexing;

/**
 * The uses that others may make of a site.
 *
 * @param indexing whether crawlers are welcome
 * @param embeds the path below the site, ending in a slash, of what is made for other sites
 * @param framing the origins whose pages may show pages of the site in frames, beside its own
 * @param reading the origins whose scripts may read what is made for other sites
 */
public record Admission(
    Indexing indexing, String embeds, List<String> framing, List<String> reading) {
  /** None at all. */
  static final Admission NONE = new Admission(Indexing.INTRANET, "", List.of(), List.of());

  public Admission {
    framing = List.copyOf(framing);
    reading = List.copyOf(reading);
  }

  /** The directive of a policy that names who may show a page in a frame (CSP Level 3 §6.4.2). */
  String frameAncestors() {
    String others = framing.isEmpty() ? "" : " " + String.join(" ", framing);
    return "frame-ancestors 'self'" + others;
  }
}
