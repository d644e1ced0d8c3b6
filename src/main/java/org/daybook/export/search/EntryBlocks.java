package org.daybook.export.search;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.daybook.document.Shortened;
import org.daybook.site.Entry;
import org.daybook.site.Site;
import org.daybook.site.SitePath;

/**
 * The entries that a search can show, in files of 64.
 *
 * @param entries in the order of their numbers
 * @param links from the page of the search to others
 */
record EntryBlocks(Site site, List<Entry> entries, Function<SitePath, String> links) {
  /** The number of entries in a file. */
  static final int SIZE = 64;

  private static final String NAME = "entries-";
  private static final int LONGEST_SUMMARY = 240;

  /** The names of the files, which end in the number of the first entry. */
  Stream<String> names() {
    return IntStream.iterate(0, first -> first < entries.size(), first -> first + SIZE)
        .mapToObj(first -> NAME + first);
  }

  /** Writes the entries of the file with a name. */
  void write(JsonGenerator json, String name) throws IOException {
    int first = Integer.parseInt(name.substring(NAME.length()));
    json.writeStartArray();
    for (Entry entry : entries.subList(first, Math.min(first + SIZE, entries.size()))) {
      write(json, entry);
    }
    json.writeEndArray();
  }

  private void write(JsonGenerator json, Entry entry) throws IOException {
    String summary = site.links().in(entry.summary(), SitePath::value).text();
    json.writeStartObject();
    json.writeStringField("title", entry.title().text());
    json.writeStringField("url", links.apply(entry.path()));
    json.writeStringField("section", site.sectionOf(entry).title().text());
    if (entry.dated()) {
      json.writeStringField("date", entry.published().toLocalDate().toString());
    }
    json.writeStringField("summary", Shortened.atWord(summary, LONGEST_SUMMARY));
    json.writeEndObject();
  }
}
