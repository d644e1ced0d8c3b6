package org.daybook.renderer.protocol;

/**
 * A document to be converted.
 *
 * @param id its number, not that of any other under way
 * @param path its file below the content folder
 * @param source its AsciiDoc
 */
public record Convert(int id, String path, String source) implements Message {
  static final int KIND = 2;

  @Override
  public int kind() {
    return KIND;
  }

  @Override
  public void write(FieldWriter out) {
    out.number(id).text(path).text(source);
  }

  static Convert read(FieldReader in) {
    return new Convert(in.number(), in.text(), in.text());
  }
}
