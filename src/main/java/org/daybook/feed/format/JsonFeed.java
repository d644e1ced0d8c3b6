package org.daybook.feed.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import org.daybook.feed.Feed;
import org.daybook.feed.FeedEntry;
import org.daybook.feed.FeedPage;
import org.daybook.site.FeedAddress;
import org.daybook.site.FeedAddress.Format;
import org.daybook.site.SitePath;

/** A document of a channel as a JSON Feed, version 1.1. */
final class JsonFeed implements FeedDocument {
  /** Changes with every change to this package that changes a document. */
  static final String FORMAT = "json-3";

  // Half a document must not look like a whole one, so nothing is closed that was not said.
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .build();

  private final PublicUrls urls;
  private final FeedPage slice;
  private final Feed channel;

  JsonFeed(PublicUrls urls, FeedPage slice) {
    this.urls = urls;
    this.slice = slice;
    channel = slice.feed();
  }

  @Override
  public String mediaType() {
    return "application/feed+json; charset=utf-8";
  }

  @Override
  public String revision() {
    return String.join(
        ";", FORMAT, urls.of(path()), urls.icon().value(), urls.feeds().fingerprint(slice));
  }

  @Override
  public Instant modified() {
    return urls.feeds().changed(slice);
  }

  @Override
  public void writeTo(OutputStream out) throws IOException {
    try (JsonGenerator json = JSON.createGenerator(out)) {
      json.writeStartObject();
      writeHead(json);
      json.writeArrayFieldStart("items");
      JsonItems items = new JsonItems(urls);
      boolean first = true;
      for (FeedEntry item : slice.entries()) {
        items.write(json, item);
        if (first) {
          json.flush();
          first = false;
        }
      }
      json.writeEndArray();
      json.writeEndObject();
    }
  }

  private SitePath path() {
    return path(slice.number());
  }

  private SitePath path(int number) {
    return new FeedAddress(channel.page(), Format.JSON, number).path();
  }

  private void writeHead(JsonGenerator json) throws IOException {
    json.writeStringField("version", "https://jsonfeed.org/version/1.1");
    json.writeStringField("title", urls.text(channel.title()));
    json.writeStringField("home_page_url", urls.of(channel.page()));
    json.writeStringField("feed_url", urls.of(path()));
    if (slice.previous() > 0) {
      json.writeStringField("next_url", urls.of(path(slice.previous())));
    }
    if (!channel.subtitle().isBlank()) {
      json.writeStringField("description", urls.text(channel.subtitle()));
    }
    json.writeStringField("favicon", urls.of(urls.icon()));
    json.writeStringField("language", urls.site().home().language().toLanguageTag());
    JsonItems.writeAuthors(json, List.of(urls.site().info().author()));
  }
}
