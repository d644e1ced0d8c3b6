package org.daybook.renderer.protocol;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.daybook.io.FieldReader;
import org.daybook.io.FieldWriter;

/** A message of the web application to the renderer. */
public sealed interface Request extends Message {

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
   * @param images the other servers whose pictures it may show
   */
  record Convert(
      int id,
      String path,
      String digest,
      String title,
      Map<String, String> attributes,
      String source,
      boolean trusted,
      ImageHosts images)
      implements Request {
    public Convert {
      attributes = Collections.unmodifiableMap(new TreeMap<>(attributes));
    }

    /** A document that shows no pictures of other servers. */
    public Convert(
        int id,
        String path,
        String digest,
        String title,
        Map<String, String> attributes,
        String source,
        boolean trusted) {
      this(id, path, digest, title, attributes, source, trusted, ImageHosts.NONE);
    }

    /** The same document under another number. */
    public Convert numbered(int number) {
      return new Convert(number, path, digest, title, attributes, source, trusted, images);
    }

    @Override
    public void write(FieldWriter out) {
      out.number(id).text(path).text(digest).text(title).map(attributes).text(source);
      images.write(out.number(trusted ? 1 : 0));
    }

    static Convert read(FieldReader in) {
      return new Convert(
          in.number(),
          in.text(),
          in.text(),
          in.text(),
          in.map(),
          in.text(),
          in.number() != 0,
          ImageHosts.read(in));
    }
  }

  /**
   * The answer to {@link Reply.IncludeWanted}.
   *
   * @param id the document
   * @param answer what became of the wish
   * @param text the file's text, or why it is refused
   */
  record Included(int id, Answer answer, String text) implements Request {
    /** The outcome of a request for a file. */
    public enum Answer {
      /** The text is the file's. */
      FOUND,
      /** There is no such file. */
      MISSING,
      /** The document asks for more than it may; it is not converted. */
      REFUSED
    }

    /** The file's text. */
    public static Included found(int id, String text) {
      return new Included(id, Answer.FOUND, text);
    }

    /** There is no such file. */
    public static Included missing(int id) {
      return new Included(id, Answer.MISSING, "");
    }

    /** The document is given up for this reason. */
    public static Included refused(int id, String reason) {
      return new Included(id, Answer.REFUSED, reason);
    }

    @Override
    public void write(FieldWriter out) {
      out.number(id).text(answer.name()).text(text);
    }

    static Included read(FieldReader in) {
      return new Included(in.number(), Answer.valueOf(in.text()), in.text());
    }
  }
}
