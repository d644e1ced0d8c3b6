package org.daybook.config;

import java.util.List;

/**
 * The settings of which other sites may show this one in pages of their own.
 *
 * @param framing the origins whose pages may show pages of the site in frames, beside its own
 * @param reading the origins whose scripts may read what is made for embedding
 */
public record Embedding(List<String> framing, List<String> reading) {
  /** No other site. */
  public static final Embedding NONE = new Embedding(List.of(), List.of());

  public Embedding {
    framing = List.copyOf(framing);
    reading = List.copyOf(reading);
  }

  static Embedding read(SettingReader reader) {
    return new Embedding(
        reader.value("frame-ancestors", "'self'", OriginParser::ancestors),
        reader.value("embed-origins", "", OriginParser::origins));
  }
}
