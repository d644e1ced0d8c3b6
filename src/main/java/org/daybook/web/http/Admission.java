package org.daybook.web.http;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;
import org.daybook.web.http.HttpFilters.Indexing;

/**
 * The uses that others may make of a site, and it of them.
 *
 * @param indexing whether crawlers are welcome
 * @param embeds the path below the site, ending in a slash, of what is made for other sites
 * @param framing the origins whose pages may show pages of the site in frames, beside its own
 * @param reading the origins whose scripts may read what is made for other sites
 * @param images the hosts whose pictures pages of the site may show
 */
public record Admission(
    Indexing indexing,
    String embeds,
    List<String> framing,
    List<String> reading,
    List<String> images) {
  /** None at all. */
  static final Admission NONE =
      new Admission(Indexing.INTRANET, "", List.of(), List.of(), List.of());

  public Admission {
    framing = List.copyOf(framing);
    reading = List.copyOf(reading);
    images = List.copyOf(images);
  }

  /** The directive of a policy that names where pictures may be from (CSP Level 3 §6.1.6). */
  String imageSources() {
    return Stream.concat(Stream.of("img-src 'self' data:"), images.stream()).collect(joining(" "));
  }

  /** The directive of a policy that names who may show a page in a frame (CSP Level 3 §6.4.2). */
  String frameAncestors() {
    String others = framing.isEmpty() ? "" : " " + String.join(" ", framing);
    return "frame-ancestors 'self'" + others;
  }
}
