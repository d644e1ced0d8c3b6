package org.daybook.export.search;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.daybook.json.JsonFactories;

/** The part of an index with all words that begin alike. */
final class IndexPart {
  private static final JsonFactory JSON = JsonFactories.standard();
  private static final int UNDIVIDED = 0x0e00;

  private final SortedMap<String, Postings> postings = new TreeMap<>();

  /** The writer of a part's value. */
  @FunctionalInterface
  interface Value {
    void writeTo(JsonGenerator json) throws IOException;
  }

  /**
   * The name of the part with a word: its first two characters, or one of a script that does not
   * divide words, each as it is or as a number.
   */
  static String name(String word) {
    int length = word.charAt(0) < UNDIVIDED ? Math.min(2, word.length()) : 1;
    StringBuilder name = new StringBuilder();
    for (char c : word.substring(0, length).toCharArray()) {
      boolean plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
      name.append(plain ? String.valueOf(c) : "_" + Integer.toHexString(c));
    }
    return name.toString();
  }

  /** The script that hands over the value of a part. */
  static String script(String name, Value value) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(text)) {
      value.writeTo(json);
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory cannot fail to be written", e);
    }
    return "daybookPart(\"%s\",%s);%n".formatted(name, text);
  }

  /** Adds a word of an entry, whose number is larger than those before. */
  void add(String word, int entry, int weight) {
    postings.computeIfAbsent(word, added -> new Postings()).add(entry, weight);
  }

  /** An object with the words and, of each, the entries and the weights in turn. */
  void writeTo(JsonGenerator json) throws IOException {
    json.writeStartObject();
    for (Map.Entry<String, Postings> word : postings.entrySet()) {
      json.writeFieldName(word.getKey());
      word.getValue().writeTo(json);
    }
    json.writeEndObject();
  }
}
