package org.daybook.asciidoc;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.BufferUnderflowException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.daybook.renderer.protocol.FieldReader;
import org.daybook.renderer.protocol.FieldWriter;
import org.daybook.site.Text;
import org.daybook.source.ContentTree;
import org.daybook.source.SourceFile;

/**
 * The documents in a store. Each is found by its source, and counts only while every file it asked
 * for is as it was then: changed, made or removed, an include brings its users back to the renderer
 * and nobody else.
 *
 * @param engine identifies the renderer
 */
record Library(RenderStore store, String engine, Authors authors) {
  /** To be raised whenever we make something else of what the renderer sends, or write it so. */
  private static final int VERSION = 7;

  private static final String DOCUMENT = "document";

  /**
   * The document of a source in a tree, unless it must be converted.
   *
   * @param again converts it after all, should its text be gone when it is read
   */
  Optional<Memory.Known> find(ContentTree tree, SourceFile file, Supplier<Markup> again) {
    return store
        .read(key(file.path(), file.digest()), DOCUMENT)
        .flatMap(content -> read(content, new Bodies(store, again)))
        .filter(known -> known.isOf(file, tree))
        .filter(known -> isWhole(known.document()));
  }

  /** The document of an earlier version of a source, whatever has become of what it includes. */
  Optional<Document> find(String path, String digest) {
    Supplier<Markup> again =
        () -> {
          throw new IllegalStateException("an earlier text of " + path + " is not stored any more");
        };
    return store
        .read(key(path, digest), DOCUMENT)
        .flatMap(content -> read(content, new Bodies(store, again)))
        .map(Memory.Known::document)
        .filter(this::isWhole);
  }

  /** The document of a source, which from now on is found. */
  Memory.Known keep(SourceFile file, Rendering rendering, Supplier<Markup> again) {
    String key = key(file.path(), file.digest());
    String digest = Sha256.of(new FieldWriter().text(key).map(rendering.inclusions().digests()));
    Markup markup = rendering.markup();
    Bodies bodies = new Bodies(store, again);
    Text text = bodies.text(digest, markup.headings(), markup.words(), markup.citations());
    Document document = rendering.document(file.digest(), text);
    store.write(digest, Bodies.PAGE, markup.page().markup().getBytes(UTF_8));
    store.write(digest, Bodies.FEED, markup.feed().markup().getBytes(UTF_8));
    store.write(key, DOCUMENT, DocumentFile.write(document, rendering.inclusions().digests()));
    return new Memory.Known(document, rendering.inclusions().digests());
  }

  /** Notes that a document is in use at this time. */
  void touch(Document document, Instant now) {
    String text = document.text().digest();
    store.touch(key(document.path(), document.digest()), DOCUMENT, now);
    store.touch(text, Bodies.PAGE, now);
    store.touch(text, Bodies.FEED, now);
  }

  private boolean isWhole(Document document) {
    String text = document.text().digest();
    return store.has(text, Bodies.PAGE) && store.has(text, Bodies.FEED);
  }

  private String key(String path, String digest) {
    FieldWriter made = new FieldWriter().number(VERSION).text(engine).text(authors.name());
    return Sha256.of(made.text(path).text(digest));
  }

  private static Optional<Memory.Known> read(byte[] content, Bodies bodies) {
    FieldReader in = new FieldReader(content);
    try {
      Map<String, String> includes = DocumentFile.includes(in);
      Document document = DocumentFile.read(in, bodies);
      return Optional.of(new Memory.Known(document, includes));
    } catch (BufferUnderflowException e) {
      // Written by a class of another version that was not raised.
      return Optional.empty();
    }
  }
}
