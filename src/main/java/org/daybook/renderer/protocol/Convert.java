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
 * @param digest SHA-256 of the file's bytes, hexadecimal
 * @param title its title as markup unless its header has one, or empty
 * @param attributes its attributes by name unless its header says otherwise; values are markup
 * @param source its AsciiDoc
 * @param trusted whether its author may use HTML that could pass for a part of the site
 */
public record Convert(
    int id,
    String path,
    String digest,
    String title,
    Map<String, String> attributes,
    String source,
    boolean trusted)
    implements Message {
  static final int KIND = 2;

  public Convert {
    attributes = Collections.unmodifiableMap(new TreeMap<>(attributes));
  }

  /** The same document under another number. */
  public Convert numbered(int number) {
    return new Convert(number, path, digest, title, attributes, source, trusted);
  }

  @Override
  public int kind() {
    return KIND;
  }

  @Override
  public void write(FieldWriter out) {
    out.number(id).text(path).text(digest).text(title).map(attributes).text(source);
    out.number(trusted ? 1 : 0);
  }

  static Convert read(FieldReader in) {
    return new Convert(
        in.number(), in.text(), in.text(), in.text(), in.map(), in.text(), in.number() != 0);
  }
}
