package org.daybook.renderer.protocol;

import org.daybook.document.Diagnostic;
import org.daybook.document.Document;
import org.daybook.document.FinishedText;
import org.daybook.io.FieldReader;
import org.daybook.io.FieldWriter;

/** A message of the renderer to the web application. */
public sealed interface Reply extends Message {

  /** The renderer is warm: from now on documents take as long as they take. */
  record Ready() implements Reply {
    /** The only one. */
    public static final Ready READY = new Ready();

    @Override
    public int id() {
      return 0;
    }

    @Override
    public void write(FieldWriter out) {}
  }

  /**
   * The renderer began to convert a document, which may have waited for others.
   *
   * @param id the document
   */
  record Started(int id) implements Reply {
    @Override
    public void write(FieldWriter out) {
      out.number(id);
    }

    static Started read(FieldReader in) {
      return new Started(in.number());
    }
  }

  /**
   * A document includes a file. Its conversion waits for {@link Request.Included}.
   *
   * @param id the document
   * @param path the file below the content folder
   * @param encoding name of the file's character set, UTF-8 where it is empty or unknown
   */
  record IncludeWanted(int id, String path, String encoding) implements Reply {
    @Override
    public void write(FieldWriter out) {
      out.number(id).text(path).text(encoding);
    }

    static IncludeWanted read(FieldReader in) {
      return new IncludeWanted(in.number(), in.text(), in.text());
    }
  }

  /**
   * A document that was converted and needs no more work: sanitized, in all its forms.
   *
   * @param id the document's number
   * @param document the document
   * @param forms the forms of its text
   */
  record Converted(int id, Document document, FinishedText forms) implements Reply {
    @Override
    public void write(FieldWriter out) {
      out.number(id);
      forms.write(out);
      document.write(out);
    }

    static Converted read(FieldReader in) {
      int id = in.number();
      FinishedText forms = FinishedText.read(in);
      return new Converted(id, Document.read(in, digest -> forms), forms);
    }
  }

  /**
   * A document that could not be converted.
   *
   * @param id the document's number
   * @param reason why, and where
   */
  record Failed(int id, Diagnostic reason) implements Reply {
    @Override
    public void write(FieldWriter out) {
      out.number(id);
      reason.write(out);
    }

    static Failed read(FieldReader in) {
      return new Failed(in.number(), Diagnostic.read(in));
    }
  }
}
