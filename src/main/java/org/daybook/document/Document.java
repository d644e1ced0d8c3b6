package org.daybook.document;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.daybook.io.FieldReader;
import org.daybook.io.FieldWriter;

/**
 * A converted source.
 *
 * @param path the path of the source below the content folder
 * @param digest SHA-256 of the source's bytes, hexadecimal
 * @param title the title as inline markup, or empty
 * @param attributes the attributes of the header, by name; values are inline markup
 * @param authors the names of the authors, as plain text
 * @param opening the first sentences of prose as inline markup, or empty
 * @param links the other sources that the text links to, in its order, each once
 * @param images the images, media and downloads below the content folder that the text refers to
 * @param anchors every id in the text
 * @param text the text
 * @param diagnostics the faults that the conversion found, in included files too
 */
public record Document(
    String path,
    String digest,
    Html title,
    Map<String, String> attributes,
    List<String> authors,
    Html opening,
    List<SourceLink> links,
    List<SourceLink> images,
    Set<String> anchors,
    Text text,
    List<Diagnostic> diagnostics) {
  public Document {
    attributes = Collections.unmodifiableMap(new TreeMap<>(attributes));
    authors = List.copyOf(authors);
    links = List.copyOf(links);
    images = List.copyOf(images);
    anchors = Collections.unmodifiableSet(new LinkedHashSet<>(anchors));
    diagnostics = List.copyOf(diagnostics);
  }

  /** The same document with another text. */
  public Document withText(Text other) {
    return with(attributes, other);
  }

  /** The same document without attributes that have these values. */
  public Document without(Map<String, String> shared) {
    Map<String, String> own = new TreeMap<>(attributes);
    own.entrySet().removeAll(shared.entrySet());
    return with(own, text);
  }

  private Document with(Map<String, String> newAttributes, Text newText) {
    return new Document(
        path,
        digest,
        title,
        newAttributes,
        authors,
        opening,
        links,
        images,
        anchors,
        newText,
        diagnostics);
  }

  /** Appends all fields but the forms of the text. */
  public void write(FieldWriter out) {
    out.text(path).text(digest).text(title.markup()).map(attributes);
    out.list(authors, FieldWriter::text).text(opening.markup());
    out.list(links, (to, link) -> link.write(to)).list(images, (to, image) -> image.write(to));
    out.list(anchors, FieldWriter::text);
    text.write(out);
    out.list(diagnostics, (to, diagnostic) -> diagnostic.write(to));
  }

  /** The number of bytes that {@link #write} appends. */
  public int size() {
    FieldWriter all = new FieldWriter();
    write(all);
    return all.bytes().length;
  }

  /**
   * The document whose fields come next.
   *
   * @param forms the forms of its text, by the text's digest
   */
  public static Document read(FieldReader in, Function<String, TextForms> forms) {
    return new Document(
        in.name(),
        in.text(),
        new Html(in.text()),
        in.map(),
        in.list(FieldReader::text),
        new Html(in.text()),
        in.list(SourceLink::read),
        in.list(SourceLink::read),
        new LinkedHashSet<>(in.list(FieldReader::text)),
        Text.read(in, forms),
        in.list(Diagnostic::read));
  }
}
