package org.daybook.publish;

import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedInput;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.daybook.feed.Feeds;
import org.daybook.feed.format.FeedDocument;
import org.daybook.feed.format.FeedDocuments;
import org.daybook.site.FeedAddress;
import org.daybook.site.SitePath;
import org.jdom2.Element;

/**
 * A feed reader: knows entries by their ids, shows what is new or updated once, and removes what is
 * said to be gone. Asks again for a document only if its tag is another.
 */
public final class FeedReader {
  private final Map<String, Instant> known = new HashMap<>();
  private final List<String> shown = new ArrayList<>();
  private String tag = "";

  /** The news since the last call: {@code new A}, {@code updated A}, {@code gone A}. */
  public List<String> news() {
    List<String> news = List.copyOf(shown);
    shown.clear();
    return news;
  }

  /** The ids of the entries it has. */
  public Iterable<String> entries() {
    return known.keySet();
  }

  public void poll(Feeds feeds) {
    FeedDocument document =
        new FeedDocuments(feeds, URI.create("https://notes.example/"), new SitePath("icon.svg"))
            .at(FeedAddress.atom(SitePath.HOME))
            .orElseThrow();
    if (!tag.equals(document.fingerprint())) {
      tag = document.fingerprint();
      read(document);
    }
  }

  private void read(FeedDocument document) {
    Feed feed = parse(document);
    feed.getEntries().forEach(this::take);
    feed.getForeignMarkup().stream()
        .filter(element -> element.getName().equals("deleted-entry"))
        .forEach(this::remove);
  }

  private void take(Entry entry) {
    Instant updated = entry.getUpdated().toInstant();
    Instant before = known.put(entry.getId(), updated);
    if (before == null) {
      shown.add("new " + entry.getTitle());
    } else if (updated.isAfter(before)) {
      shown.add("updated " + entry.getTitle());
    }
  }

  /** RFC 6721 §4: the later of entry and tombstone wins. */
  private void remove(Element tombstone) {
    String id = tombstone.getAttributeValue("ref");
    Instant when = Instant.parse(tombstone.getAttributeValue("when"));
    if (known.containsKey(id) && !known.get(id).isAfter(when)) {
      known.remove(id);
      shown.add("gone " + id);
    }
  }

  private static Feed parse(FeedDocument document) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.writeTo(bytes);
      var in = new ByteArrayInputStream(bytes.toByteArray());
      return (Feed) new WireFeedInput().build(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException | FeedException e) {
      throw new AssertionError(e);
    }
  }
}
