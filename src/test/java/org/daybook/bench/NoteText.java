package org.daybook.bench;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.daybook.document.Passage;
import org.daybook.site.Entry;

/**
 * The texts of an entry by which it can be found.
 *
 * @param text a line for each paragraph, list item and table cell
 * @param code the listings
 * @param lower everything in lower case
 */
record NoteText(
    String path,
    String title,
    List<String> tags,
    List<String> headings,
    String text,
    String code,
    String lower) {

  static NoteText of(Entry entry) {
    List<Passage> passages = entry.text().forms().passages();
    List<String> headings =
        passages.stream().map(Passage::title).filter(title -> !title.isEmpty()).toList();
    String text = passages.stream().map(Passage::prose).collect(Collectors.joining("\n"));
    String code = passages.stream().map(Passage::code).collect(Collectors.joining("\n"));
    List<String> tags = entry.tags().stream().map(tag -> tag.label()).toList();
    String title = entry.title().text();
    String lower =
        String.join("\n", title, String.join("\n", headings), text, code).toLowerCase(Locale.ROOT);
    return new NoteText(entry.path().value(), title, tags, headings, text, code, lower);
  }

  /** The number of times that a text in lower case stands in it. */
  int count(String part) {
    int count = 0;
    for (int at = lower.indexOf(part); at >= 0; at = lower.indexOf(part, at + part.length())) {
      count++;
    }
    return count;
  }
}
