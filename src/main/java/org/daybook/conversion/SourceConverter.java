package org.daybook.conversion;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import org.daybook.conversion.process.Renderer;
import org.daybook.conversion.process.RendererUnavailableException;
import org.daybook.document.Document;
import org.daybook.document.FinishedText;
import org.daybook.document.TextChangedException;
import org.daybook.renderer.protocol.Reply.Converted;
import org.daybook.renderer.protocol.Reply.Failed;
import org.daybook.renderer.protocol.Request.Convert;
import org.daybook.source.ContentTree;
import org.daybook.source.SourceFile;

/** Converts one source: finds its document in the store, or sends the source to the renderer. */
final class SourceConverter {
  private final Renderer renderer;
  private final DocumentStore store;
  private final ConversionCache cache;
  private final AuthorRights rights;
  private volatile ContentTree latest = ContentTree.EMPTY;

  SourceConverter(
      Renderer renderer, DocumentStore store, ConversionCache cache, AuthorRights rights) {
    this.renderer = renderer;
    this.store = store;
    this.cache = cache;
    this.rights = rights;
  }

  /** Sets the tree from which texts that the store lost are made, and returns the one before. */
  ContentTree use(ContentTree tree) {
    ContentTree earlier = latest;
    latest = tree;
    return earlier;
  }

  /**
   * Converts a file of a tree.
   *
   * @throws UnconvertibleException if the file cannot be converted
   * @throws RendererUnavailableException if it may be possible later
   */
  Document convert(ContentTree tree, SourceFile file)
      throws UnconvertibleException, RendererUnavailableException, InterruptedException {
    // Captures the file only: capturing the tree would keep all its files in memory.
    Function<String, FinishedText> again = text -> convertAgain(file, text);
    Optional<StoredDocument> known = store.find(tree, file, again);
    Optional<ConversionCache.Failure> failure = store.failures().find(tree, file);
    if (known.isEmpty() && failure.isPresent()) {
      cache.keep(file.path(), failure.get());
      throw new UnconvertibleException(failure.get().reason());
    }
    StoredDocument document = known.isPresent() ? known.get() : render(tree, file, again).stored();
    cache.keep(document);
    return document.document();
  }

  private record Rendered(StoredDocument stored, FinishedText forms) {}

  private Rendered render(ContentTree tree, SourceFile file, Function<String, FinishedText> again)
      throws UnconvertibleException, RendererUnavailableException, InterruptedException {
    ParsedSource source = FrontMatter.split(file.path(), SourceText.of(file));
    IncludedFiles includes = new IncludedFiles(tree, file.path());
    Map<String, String> shared = SharedAttributes.of(file.path(), tree);
    Map<String, String> attributes = source.attributesIn(SiteLanguage.of(tree), shared);
    var reply = renderer.render(request(file, source, attributes), includes::answers);
    if (reply instanceof Failed failed) {
      ConversionCache.Failure failure =
          new ConversionCache.Failure(failed.reason(), file.digest(), includes.digests());
      cache.keep(file.path(), failure);
      store.failures().keep(file.path(), failure);
      throw new UnconvertibleException(failed.reason());
    }
    Converted made = (Converted) reply;
    return new Rendered(
        store.keep(made.document().without(shared), made.forms(), includes.digests(), again),
        made.forms());
  }

  private Convert request(SourceFile file, ParsedSource source, Map<String, String> attributes) {
    return new Convert(
        0,
        file.path(),
        file.digest(),
        source.title().markup(),
        attributes,
        source.text(),
        rights.trusted(),
        rights.images());
  }

  /**
   * Makes a text again.
   *
   * @param text its digest, which a file or an include that has changed since does not give
   */
  private FinishedText convertAgain(SourceFile file, String text) {
    SourceFile now = latest.file(file.path()).orElse(file);
    try {
      if (now.digest().equals(file.digest())) {
        Rendered made = render(latest, now, digest -> convertAgain(now, digest));
        if (made.stored().document().text().digest().equals(text)) {
          return made.forms();
        }
      }
    } catch (UnconvertibleException | RendererUnavailableException e) {
      throw new IllegalStateException(now.path() + ": " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted");
    }
    throw new TextChangedException(now.path());
  }
}
