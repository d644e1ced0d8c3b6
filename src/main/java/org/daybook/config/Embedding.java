package org.daybook.config;

import java.util.List;

/**
 * The settings of what this site and others show of each other.
 *
 * @param framing the origins whose pages may show pages of the site in frames, beside its own
 * @param reading the origins whose scripts may read what is made for embedding
 * @param images the hosts whose pictures pages of the site show, as a policy has them (CSP Level 3
 *     §2.3.1)
 */
public record Embedding(List<String> framing, List<String> reading, List<String> images) {
  /** No other site. */
  public static final Embedding NONE = new Embedding(List.of(), List.of());

  public Embedding {
    framing = List.copyOf(framing);
    reading = List.copyOf(reading);
    images = List.copyOf(images);
  }

  /** A site that shows no pictures of others. */
  public Embedding(List<String> framing, List<String> reading) {
    this(framing, reading, List.of());
  }

  static Embedding read(SettingReader reader) {
    return new Embedding(
        reader.value("frame-ancestors", "'self'", OriginParser::ancestors),
        reader.value("embed-origins", "", OriginParser::origins),
        reader.value("img-hosts", "", OriginParser::hosts));
  }
}
