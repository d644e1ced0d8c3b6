package org.daybook.conversion.store;

import java.util.LinkedHashSet;
import java.util.Map;
import org.daybook.document.Citation;
import org.daybook.document.Diagnostic;
import org.daybook.document.Document;
import org.daybook.document.Heading;
import org.daybook.document.Html;
import org.daybook.document.Reference;
import org.daybook.document.SourceLink;
import org.daybook.document.Text;
import org.daybook.io.FieldReader;
import org.daybook.io.FieldWriter;

/** A document but for the two forms of its text, as the store keeps it. */
final class DocumentCodec {
  private DocumentCodec() {}

  /**
   * @param includes digests of the files that were asked for, by path; empty for those not there
   */
  static byte[] write(Document document, Map<String, String> includes) {
    FieldWriter out = new FieldWriter().map(includes);
    out.text(document.path())
        .text(document.digest())
        .text(document.title().markup())
        .map(document.attributes());
    out.list(document.authors(), FieldWriter::text).text(document.opening().markup());
    out.list(document.links(), DocumentCodec::write).list(document.images(), DocumentCodec::write);
    out.list(document.anchors(), FieldWriter::text);
    write(out, document.text());
    return out.list(document.diagnostics(), DocumentCodec::write).bytes();
  }

  /** The digests of the files that were asked for, which come first. */
  static Map<String, String> includes(FieldReader in) {
    return in.map();
  }

  /** The document behind them. */
  static Document read(FieldReader in, StoredText bodies) {
    return new Document(
        in.text(),
        in.text(),
        new Html(in.text()),
        in.map(),
        in.list(FieldReader::text),
        new Html(in.text()),
        in.list(DocumentCodec::mention),
        in.list(DocumentCodec::mention),
        new LinkedHashSet<>(in.list(FieldReader::text)),
        text(in, bodies),
        in.list(DocumentCodec::diagnostic));
  }

  private static void write(FieldWriter out, SourceLink mention) {
    out.text(mention.target().source()).text(mention.target().anchor());
    out.text(mention.path()).number(mention.line());
  }

  private static SourceLink mention(FieldReader in) {
    return new SourceLink(reference(in), in.text(), in.number());
  }

  private static void write(FieldWriter out, Text text) {
    out.text(text.digest()).number(text.words());
    out.list(
        text.headings(),
        (to, heading) ->
            to.number(heading.level()).text(heading.id()).text(heading.title().markup()));
    out.list(
        text.citations(),
        (to, citation) ->
            to.text(citation.target().source())
                .text(citation.target().anchor())
                .text(citation.sentence().markup()));
  }

  private static Text text(FieldReader in, StoredText bodies) {
    String digest = in.text();
    int words = in.number();
    var headings = in.list(from -> new Heading(from.number(), from.text(), new Html(from.text())));
    var citations = in.list(from -> new Citation(reference(from), new Html(from.text())));
    return bodies.text(digest, headings, words, citations);
  }

  private static Reference reference(FieldReader in) {
    return new Reference(in.text(), in.text());
  }

  private static void write(FieldWriter out, Diagnostic diagnostic) {
    out.text(diagnostic.path()).number(diagnostic.line());
    out.text(diagnostic.severity().name()).text(diagnostic.message());
  }

  private static Diagnostic diagnostic(FieldReader in) {
    return new Diagnostic(
        in.text(), in.number(), Diagnostic.Severity.valueOf(in.text()), in.text());
  }
}
