package org.daybook.html;

import static java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.daybook.site.Author;
import org.daybook.site.Entry;
import org.daybook.site.Tag;

/** The description of an entry for other programs: an Article of schema.org as JSON-LD 1.1. */
final class ArticleJsonLd {
  private ArticleJsonLd() {}

  /** The description on a page that may name its public URL. */
  static String of(Entry entry, PageContext place) {
    return ScriptJson.object(json -> write(json, entry, place));
  }

  private static void write(JsonGenerator json, Entry entry, PageContext place) throws IOException {
    json.writeStringField("@context", "https://schema.org");
    json.writeStringField("@type", "Article");
    json.writeStringField("mainEntityOfPage", requireNonNull(place.canonical()));
    json.writeStringField("headline", entry.title().text());
    json.writeStringField("description", place.linked(entry.summary()).text());
    json.writeStringField("inLanguage", place.language().toLanguageTag());
    if (entry.dated()) {
      json.writeStringField("datePublished", ISO_OFFSET_DATE_TIME.format(entry.published()));
      json.writeStringField("dateModified", ISO_OFFSET_DATE_TIME.format(entry.updated()));
    }
    json.writeArrayFieldStart("author");
    for (Author author : entry.authors()) {
      write(json, author, place);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("keywords");
    for (Tag tag : entry.tags()) {
      json.writeString(tag.label());
    }
    json.writeEndArray();
  }

  private static void write(JsonGenerator json, Author author, PageContext place)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("@type", "Person");
    json.writeStringField("name", author.name());
    if (place.site().hasGroup(author.path())) {
      json.writeStringField("url", author.path().at(requireNonNull(place.base())));
    }
    json.writeEndObject();
  }
}
