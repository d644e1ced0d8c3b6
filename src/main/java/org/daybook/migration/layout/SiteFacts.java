package org.daybook.migration.layout;

import org.daybook.migration.header.Metadata;

/** The facts of a site; empty where it has none. */
public record SiteFacts(
    String title, String description, String author, String language, String baseUrl) {
  /** The facts in a configuration, with the keys that all generators share. */
  static SiteFacts of(Metadata configuration, String language, String baseUrl) {
    return new SiteFacts(
        configuration.text("title", "name", "languages.en.title"),
        configuration.text("description", "tagline", "params.description"),
        configuration.text("author", "author.name", "params.author", "params.author.name"),
        language,
        baseUrl);
  }
}
