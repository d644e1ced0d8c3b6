package org.daybook.renderer.protocol;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.daybook.io.FieldReader;
import org.daybook.io.FieldWriter;

/**
 * A document to be converted.
 *
 * @param id its number, not that of any other under way
 * @param path its file below the content folder
 * @param attributes what is said of it outside the source, by name, unless its header says
 *     otherwise; values are markup
 * @param source its AsciiDoc
 */
public record Convert(int id, String path, Map<String, String> attributes, String source)
    implements Message {
  static final int KIND = 2;

  public Convert {
    attributes = Collections.unmodifiableMap(new TreeMap<>(attributes));
  }

  @Override
  public int kind() {
    return KIND;
  }

  @Override
  public void write(FieldWriter out) {
    out.number(id).text(path).map(attributes).text(source);
  }

  static Convert read(FieldReader in) {
    return new Convert(in.number(), in.text(), in.map(), in.text());
  }
}
