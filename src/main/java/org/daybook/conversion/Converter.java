package org.daybook.conversion;

import static java.lang.System.Logger.Level.WARNING;
import static java.util.concurrent.CompletableFuture.completedFuture;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.daybook.conversion.process.ConversionJob;
import org.daybook.conversion.process.Renderer;
import org.daybook.conversion.store.BlobStore;
import org.daybook.conversion.store.DocumentStore;
import org.daybook.conversion.store.LastGoodVersions;
import org.daybook.document.Diagnostic;
import org.daybook.document.Document;
import org.daybook.renderer.markup.AuthorTrust;
import org.daybook.renderer.markup.Markup;
import org.daybook.renderer.protocol.Converted;
import org.daybook.renderer.protocol.Failed;
import org.daybook.renderer.protocol.Message;
import org.daybook.source.ContentTree;
import org.daybook.source.SourceFile;

/** Has sources converted, each once: what the store has is not converted again. */
public final class Converter implements AutoCloseable {
  private static final System.Logger LOGGER = System.getLogger(Converter.class.getName());
  // Twice as many as convert at a time, so that the renderer never waits for its next document.
  private static final int THREADS = 2 * Runtime.getRuntime().availableProcessors();

  private static final Duration UNUSED = Duration.ofDays(7);

  private final Renderer renderer;
  private final DocumentStore library;
  private final AuthorTrust authors;
  private final ConversionCache memory = new ConversionCache();
  private volatile ContentTree latest = ContentTree.EMPTY;

  /**
   * A converter that keeps what the renderer made in the store, and ends the renderer with itself.
   */
  public Converter(Renderer renderer, BlobStore store, AuthorTrust authors) {
    this.renderer = renderer;
    this.authors = authors;
    library = new DocumentStore(store, renderer.version(), authors);
  }

  /** A converter of what trusted authors write. */
  public Converter(Renderer renderer, BlobStore store) {
    this(renderer, store, AuthorTrust.TRUSTED);
  }

  /**
   * Has the renderer start while its first document is still being looked for, if there is sure to
   * be one because nothing is in the store.
   */
  public void anticipate() {
    if (library.store().isEmpty()) {
      renderer.begin();
    }
  }

  /**
   * The documents of these files of a tree.
   *
   * @throws IllegalArgumentException if one of the files is not in the tree
   * @throws CancellationException if the thread is interrupted or this is closed meanwhile
   */
  public ConversionResult convert(ContentTree tree, List<String> paths) {
    latest = tree;
    memory.retain(tree);
    ExecutorService threads = Executors.newFixedThreadPool(THREADS, Converter::thread);
    try {
      List<Future<ConversionResult>> outcomes = new ArrayList<>();
      for (String path : paths) {
        SourceFile file = tree.file(path).orElseThrow(() -> new IllegalArgumentException(path));
        outcomes.add(
            memory
                .find(tree, file)
                .<Future<ConversionResult>>map(known -> completedFuture(known))
                .orElseGet(() -> threads.submit(() -> convert(tree, file))));
      }
      return collect(outcomes);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted");
    } finally {
      threads.shutdownNow();
    }
  }

  /**
   * The last versions of a site's files that could be published.
   *
   * @param site tells the site from others that use the same store
   */
  public LastGoodVersions lastGood(String site) {
    return new LastGoodVersions(library, site);
  }

  /** Removes from the store what neither this nor anyone else has used for a week. */
  public void tidy(Instant now) {
    memory.all().forEach(known -> library.touch(known.document(), now));
    library.store().sweep(now.minus(UNUSED));
  }

  /** Ends the renderer. Conversions under way are cancelled. */
  @Override
  public void close() {
    renderer.close();
  }

  private ConversionResult convert(ContentTree tree, SourceFile file) throws InterruptedException {
    try {
      return ConversionResult.of(document(tree, file));
    } catch (UnconvertibleException e) {
      return new ConversionResult(List.of(), List.of(e.reason()));
    } catch (CancellationException e) {
      throw e;
    } catch (RuntimeException e) {
      LOGGER.log(WARNING, file.path() + " cannot be converted", e);
      Diagnostic failure = Diagnostic.error(file.path(), 1, "cannot be converted: " + e);
      return new ConversionResult(List.of(), List.of(failure));
    }
  }

  private Document document(ContentTree tree, SourceFile file)
      throws UnconvertibleException, InterruptedException {
    // Not of this tree, which would stay in memory with all its files.
    Supplier<Markup> again = () -> again(file);
    var known = library.find(tree, file, again);
    return memory.keep(
        known.isPresent() ? known.get() : library.keep(file, rendering(tree, file), again));
  }

  private Rendering rendering(ContentTree tree, SourceFile file)
      throws UnconvertibleException, InterruptedException {
    ParsedSource source = FrontMatter.split(file.path(), SourceText.of(file));
    IncludedFiles inclusions = new IncludedFiles(tree);
    Message reply = renderer.render(new ConversionJob(file.path(), source, inclusions::answer));
    if (reply instanceof Failed failed) {
      UnconvertibleException failure =
          new UnconvertibleException(
              failed.reason().path(), failed.reason().line(), failed.reason().message());
      memory.keep(
          file.path(),
          new ConversionCache.Failure(failure.reason(), file.digest(), inclusions.digests()));
      throw failure;
    }
    Converted converted = (Converted) reply;
    Markup markup = Markup.of(file.path(), converted.body(), authors);
    return new Rendering(file.path(), source, inclusions, converted, markup);
  }

  private Markup again(SourceFile file) {
    SourceFile now = latest.file(file.path()).orElse(file);
    try {
      Rendering rendering = rendering(latest, now);
      library.keep(now, rendering, () -> again(now));
      return rendering.markup();
    } catch (UnconvertibleException e) {
      throw new IllegalStateException(e.reason().toString(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted");
    }
  }

  private static ConversionResult collect(List<Future<ConversionResult>> outcomes)
      throws InterruptedException {
    List<Document> documents = new ArrayList<>();
    List<Diagnostic> failures = new ArrayList<>();
    for (Future<ConversionResult> outcome : outcomes) {
      try {
        documents.addAll(outcome.get().documents());
        failures.addAll(outcome.get().failures());
      } catch (ExecutionException e) {
        if (e.getCause() instanceof CancellationException cancelled) {
          throw cancelled;
        }
        throw new IllegalStateException("a source could not be converted", e.getCause());
      }
    }
    return new ConversionResult(documents, failures);
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "daybook-convert");
    thread.setDaemon(true);
    return thread;
  }
}
