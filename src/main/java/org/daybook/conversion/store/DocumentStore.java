package org.daybook.conversion.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.BufferUnderflowException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.daybook.conversion.ConversionCache;
import org.daybook.conversion.Rendering;
import org.daybook.document.Document;
import org.daybook.document.Text;
import org.daybook.io.FieldReader;
import org.daybook.io.Fingerprint;
import org.daybook.renderer.markup.AuthorTrust;
import org.daybook.renderer.markup.Markup;
import org.daybook.source.ContentTree;
import org.daybook.source.SourceFile;

/**
 * The documents in a store. Each is found by its source, and counts only while every file it asked
 * for is as it was then: changed, made or removed, an include brings its users back to the renderer
 * and nobody else.
 *
 * @param engine identifies the renderer
 */
public record DocumentStore(BlobStore store, String engine, AuthorTrust authors) {
  /** To be raised whenever we make something else of what the renderer sends, or write it so. */
  private static final int VERSION = 7;

  private static final String DOCUMENT = "document";

  /**
   * The document of a source in a tree, unless it must be converted.
   *
   * @param again converts it after all, should its text be gone when it is read
   */
  public Optional<ConversionCache.Known> find(
      ContentTree tree, SourceFile file, Supplier<Markup> again) {
    return store
        .read(key(file.path(), file.digest()), DOCUMENT)
        .flatMap(content -> read(content, new StoredText(store, again)))
        .filter(known -> known.isOf(file, tree))
        .filter(known -> isWhole(known.document()));
  }

  /** The document of an earlier version of a source, whatever has become of what it includes. */
  public Optional<Document> find(String path, String digest) {
    Supplier<Markup> again =
        () -> {
          throw new IllegalStateException("an earlier text of " + path + " is not stored any more");
        };
    return store
        .read(key(path, digest), DOCUMENT)
        .flatMap(content -> read(content, new StoredText(store, again)))
        .map(ConversionCache.Known::document)
        .filter(this::isWhole);
  }

  /** The document of a source, which from now on is found. */
  public ConversionCache.Known keep(SourceFile file, Rendering rendering, Supplier<Markup> again) {
    String key = key(file.path(), file.digest());
    String digest = Fingerprint.of(out -> out.text(key).map(rendering.inclusions().digests()));
    Markup markup = rendering.markup();
    StoredText bodies = new StoredText(store, again);
    Text text = bodies.text(digest, markup.headings(), markup.words(), markup.citations());
    Document document = rendering.document(file.digest(), text);
    store.write(digest, StoredText.PAGE, markup.page().markup().getBytes(UTF_8));
    store.write(digest, StoredText.FEED, markup.feed().markup().getBytes(UTF_8));
    store.write(key, DOCUMENT, DocumentCodec.write(document, rendering.inclusions().digests()));
    return new ConversionCache.Known(document, rendering.inclusions().digests());
  }

  /** Notes that a document is in use at this time. */
  public void touch(Document document, Instant now) {
    String text = document.text().digest();
    store.touch(key(document.path(), document.digest()), DOCUMENT, now);
    store.touch(text, StoredText.PAGE, now);
    store.touch(text, StoredText.FEED, now);
  }

  private boolean isWhole(Document document) {
    String text = document.text().digest();
    return store.has(text, StoredText.PAGE) && store.has(text, StoredText.FEED);
  }

  private String key(String path, String digest) {
    return Fingerprint.of(
        out -> out.number(VERSION).text(engine).text(authors.name()).text(path).text(digest));
  }

  private static Optional<ConversionCache.Known> read(byte[] content, StoredText bodies) {
    FieldReader in = new FieldReader(content);
    try {
      Map<String, String> includes = DocumentCodec.includes(in);
      Document document = DocumentCodec.read(in, bodies);
      return Optional.of(new ConversionCache.Known(document, includes));
    } catch (BufferUnderflowException e) {
      // Written by a class of another version that was not raised.
      return Optional.empty();
    }
  }
}
