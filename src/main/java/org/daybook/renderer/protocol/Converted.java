package org.daybook.renderer.protocol;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.daybook.io.FieldReader;
import org.daybook.io.FieldWriter;

/**
 * A document that was converted. Markup is as Asciidoctor made it: nothing has been cleaned.
 *
 * @param id the document
 * @param title inline markup, empty where the header has none
 * @param attributes what the header says beyond what every document has, by name
 * @param authors names as inline markup
 * @param body the text as markup
 * @param notices what Asciidoctor logged meanwhile, in its order
 */
public record Converted(
    int id,
    String title,
    Map<String, String> attributes,
    List<String> authors,
    String body,
    List<Notice> notices)
    implements Message {
  static final int KIND = 6;

  public Converted {
    attributes = Collections.unmodifiableMap(new TreeMap<>(attributes));
    authors = List.copyOf(authors);
    notices = List.copyOf(notices);
  }

  @Override
  public int kind() {
    return KIND;
  }

  @Override
  public void write(FieldWriter out) {
    out.number(id).text(title).map(attributes).list(authors, FieldWriter::text).text(body);
    out.list(notices, (to, notice) -> notice.write(to));
  }

  static Converted read(FieldReader in) {
    return new Converted(
        in.number(),
        in.text(),
        in.map(),
        in.list(FieldReader::text),
        in.text(),
        in.list(Notice::read));
  }
}
