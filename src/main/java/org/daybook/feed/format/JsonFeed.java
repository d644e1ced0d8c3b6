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
import org.daybook.json.JsonFactories;
import org.daybook.site.FeedAddress;
import org.daybook.site.FeedAddress.Format;
import org.daybook.site.SitePath;

/** A document of a feed as a JSON Feed, version 1.1. */
final class JsonFeed implements FeedDocument {
  /** Changes with every change to this package that changes a document. */
  static final String FORMAT = "json-3";

  // Half a document must not look like a whole one, so nothing is closed that was not said.
  private static final JsonFactory JSON =
      JsonFactories.builder()
          .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .build();

  private final PublicUrls urls;
  private final FeedPage page;
  private final Feed feed;

  JsonFeed(PublicUrls urls, FeedPage page) {
    this.urls = urls;
    this.page = page;
    feed = page.feed();
  }

  @Override
  public String mediaType() {
    return "application/feed+json;charset=utf-8";
  }

  @Override
  public String fingerprint() {
    return String.join(
        ";", FORMAT, urls.of(feed, path()), urls.icon().value(), urls.feeds().fingerprint(page));
  }

  @Override
  public Instant modified() {
    return urls.feeds().changed(page);
  }

  @Override
  public void writeTo(OutputStream out) throws IOException {
    try (JsonGenerator json = JSON.createGenerator(out)) {
      json.writeStartObject();
      writeHead(json);
      json.writeArrayFieldStart("items");
      JsonItems items = new JsonItems(urls);
      boolean first = true;
      for (FeedEntry entry : page.entries()) {
        items.write(json, entry);
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
    return path(page.number());
  }

  private SitePath path(int number) {
    return new FeedAddress(feed.page(), Format.JSON, number).path();
  }

  private void writeHead(JsonGenerator json) throws IOException {
    json.writeStringField("version", "https://jsonfeed.org/version/1.1");
    json.writeStringField("title", urls.text(feed.title()));
    json.writeStringField("home_page_url", urls.of(feed, feed.page()));
    json.writeStringField("feed_url", urls.of(feed, path()));
    if (page.previous() > 0) {
      json.writeStringField("next_url", urls.of(path(page.previous())));
    }
    if (!feed.subtitle().isBlank()) {
      json.writeStringField("description", urls.text(feed.subtitle()));
    }
    json.writeStringField("favicon", urls.of(urls.icon()));
    json.writeStringField("language", urls.site().home().language().toLanguageTag());
    JsonItems.writeAuthors(json, List.of(urls.site().info().author()));
  }
}
