package org.daybook.feed.format;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.daybook.document.Html;
import org.daybook.feed.FeedEntry;
import org.daybook.site.Author;
import org.daybook.site.Entry;
import org.daybook.site.Section.Syndication;
import org.daybook.site.Tag;

/** Writes entries as items of a JSON Feed, with as much of their text as feeds carry. */
record JsonItems(PublicUrls urls) {

  void write(JsonGenerator json, FeedEntry feedEntry) throws IOException {
    Entry entry = feedEntry.entry();
    json.writeStartObject();
    json.writeStringField("id", XmlText.of(entry.id()));
    json.writeStringField("url", urls.of(entry.path()));
    json.writeStringField("title", urls.text(entry.title()));
    writeText(json, entry);
    json.writeStringField("date_published", feedEntry.published().toString());
    json.writeStringField("date_modified", feedEntry.updated().toString());
    writeAuthors(json, entry.authors());
    json.writeArrayFieldStart("tags");
    for (Tag tag : entry.tags()) {
      json.writeString(XmlText.of(tag.label()));
    }
    json.writeEndArray();
    json.writeStringField("language", entry.page().language().toLanguageTag());
    json.writeEndObject();
  }

  static void writeAuthors(JsonGenerator json, List<Author> authors) throws IOException {
    json.writeArrayFieldStart("authors");
    for (Author author : authors) {
      json.writeStartObject();
      json.writeStringField("name", XmlText.of(author.name()).strip());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void writeText(JsonGenerator json, Entry entry) throws IOException {
    Html summary = entry.summary();
    boolean whole = urls.site().sectionOf(entry).syndication() == Syndication.CONTENT;
    Html read = whole ? entry.text().feed() : entry.text().beginning();
    if (whole || !read.isBlank()) {
      Html text = urls.absolute(read, entry.path());
      json.writeStringField("content_html", XmlText.of(text.markup()));
      if (!summary.isBlank()) {
        json.writeStringField("summary", urls.text(summary));
      }
    } else {
      // An feedEntry without any content is not valid.
      json.writeStringField("content_text", urls.text(summary.isBlank() ? entry.title() : summary));
    }
  }
}
