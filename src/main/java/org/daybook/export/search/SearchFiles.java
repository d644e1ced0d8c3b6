package org.daybook.export.search;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.daybook.search.analysis.TextAnalyzer;
import org.daybook.site.Entry;
import org.daybook.site.Site;
import org.daybook.site.SitePath;
import org.daybook.site.SitePaths;

/**
 * The files with which pages search: scripts, because browsers load nothing else from disks. Each
 * has the words that begin alike, or some entries, so that a search loads a small part of them.
 */
public final class SearchFiles {
  /** The folder of the files. */
  public static final SitePath FOLDER = SitePaths.page(SitePaths.SEARCH + "/index");

  /** The answer to every text for suggestions: the place of the index. */
  public static final String SUGGESTIONS = "{\"index\":\"index/\",\"entries\":[]}\n";

  private static final String WHOLE = "index";
  private static final int ENTRIES = 64;
  private static final int LONGEST_SUMMARY = 240;

  private final Site site;
  private final Function<SitePath, String> links;
  private final List<Entry> entries;
  private final SortedMap<String, IndexPart> parts = new TreeMap<>();
  private final Set<String> stopWords = new TreeSet<>();

  /**
   * The files of a site's listed entries.
   *
   * @param links from the page of the search to others
   */
  public SearchFiles(Site site, Function<SitePath, String> links) {
    this.site = site;
    this.links = links;
    entries = new ArrayList<>(site.newest());
    // The number of an entry stays when newer ones are added.
    Collections.reverse(entries);
    for (int number = 0; number < entries.size(); number++) {
      add(number, entries.get(number));
    }
  }

  /** The paths of the files. */
  public Set<SitePath> paths() {
    Set<SitePath> paths = new TreeSet<>();
    paths.add(path(WHOLE));
    parts.keySet().forEach(name -> paths.add(path(name)));
    for (int first = 0; first < entries.size(); first += ENTRIES) {
      paths.add(path("entries-" + first));
    }
    return paths;
  }

  /** The text of the file at a path. */
  public String text(SitePath path) {
    String name = path.value().substring(FOLDER.value().length()).replace(".js", "");
    IndexPart part = parts.get(name);
    if (part != null) {
      return IndexPart.script(name, part::writeTo);
    }
    return name.equals(WHOLE)
        ? IndexPart.script(name, this::writeWhole)
        : IndexPart.script(name, json -> writeEntries(json, name));
  }

  private static SitePath path(String name) {
    return FOLDER.file(name + ".js");
  }

  private void add(int number, Entry entry) {
    TextAnalyzer analyzer = new TextAnalyzer(entry.page().language());
    WeighedTerms.of(entry, analyzer, stopWords)
        .weights()
        .forEach(
            (word, weight) ->
                parts
                    .computeIfAbsent(IndexPart.name(word), name -> new IndexPart())
                    .add(word, number, weight));
  }

  private void writeWhole(JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeNumberField("entries", entries.size());
    json.writeNumberField("block", ENTRIES);
    writeNames(json, "parts", parts.keySet());
    writeNames(json, "stop", stopWords);
    json.writeEndObject();
  }

  private static void writeNames(JsonGenerator json, String field, Set<String> names)
      throws IOException {
    json.writeArrayFieldStart(field);
    for (String name : names) {
      json.writeString(name);
    }
    json.writeEndArray();
  }

  private void writeEntries(JsonGenerator json, String name) throws IOException {
    int first = Integer.parseInt(name.substring(name.indexOf('-') + 1));
    json.writeStartArray();
    for (Entry entry : entries.subList(first, Math.min(first + ENTRIES, entries.size()))) {
      String summary = entry.page().summary().text();
      json.writeStartObject();
      json.writeStringField("title", entry.title().text());
      json.writeStringField("url", links.apply(entry.path()));
      json.writeStringField("section", site.sectionOf(entry).title().text());
      json.writeStringField("date", entry.published().toLocalDate().toString());
      json.writeStringField(
          "summary", summary.substring(0, Math.min(summary.length(), LONGEST_SUMMARY)));
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
