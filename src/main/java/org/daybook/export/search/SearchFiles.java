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

  private final List<Entry> entries;
  private final EntryBlocks blocks;
  private final SortedMap<String, IndexPart> parts = new TreeMap<>();
  private final Set<String> stopWords = new TreeSet<>();

  /**
   * The files of a site's listed entries.
   *
   * @param links from the page of the search to others
   */
  public SearchFiles(Site site, Function<SitePath, String> links) {
    entries = new ArrayList<>(site.newest());
    // The number of an entry stays when newer ones are added.
    Collections.reverse(entries);
    blocks = new EntryBlocks(site, entries, links);
    for (int number = 0; number < entries.size(); number++) {
      add(number, entries.get(number));
    }
  }

  /** The paths of the files. */
  public Set<SitePath> paths() {
    Set<SitePath> paths = new TreeSet<>();
    paths.add(path(WHOLE));
    parts.keySet().forEach(name -> paths.add(path(name)));
    blocks.names().forEach(name -> paths.add(path(name)));
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
        : IndexPart.script(name, json -> blocks.write(json, name));
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
    json.writeNumberField("block", EntryBlocks.SIZE);
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
}
