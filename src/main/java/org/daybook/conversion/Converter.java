package org.daybook.conversion;

import static java.lang.System.Logger.Level.WARNING;
import static java.util.concurrent.CompletableFuture.completedFuture;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.daybook.conversion.process.Renderer;
import org.daybook.conversion.process.RendererCounts;
import org.daybook.conversion.process.RendererUnavailableException;
import org.daybook.document.Document;
import org.daybook.document.Rule;
import org.daybook.io.Instance;
import org.daybook.io.InstanceLogger;
import org.daybook.renderer.protocol.ImageHosts;
import org.daybook.source.ContentTree;
import org.daybook.source.SourceFile;
import org.daybook.source.TreeChange;

/** Converts sources to documents. A document that is in the store is not converted again. */
public final class Converter implements AutoCloseable {
  private static final System.Logger LOGGER = InstanceLogger.of(Converter.class);
  // Twice as many as the renderer converts at a time, so that it always has a next document.
  private static final int THREADS = 2 * Runtime.getRuntime().availableProcessors();
  private static final int PART = 4 * THREADS;
  private static final Duration UNUSED = Duration.ofDays(7);

  private final Renderer renderer;
  private final DocumentStore store;
  private final SourceConverter sources;
  private final ConversionCache cache = new ConversionCache();
  private final PendingFiles pending = new PendingFiles();
  private final SlowConversions slow = new SlowConversions();

  /** A converter that keeps documents in the store. Closing it closes the renderer. */
  public Converter(Renderer renderer, Path folder, AuthorTrust authors) {
    this(renderer, folder, authors, ImageHosts.NONE);
  }

  /** The same, whose documents show pictures of other servers. */
  public Converter(Renderer renderer, Path folder, AuthorTrust authors, ImageHosts images) {
    this.renderer = renderer;
    AuthorRights rights = new AuthorRights(authors, images);
    store = new DocumentStore(new BlobStore(folder), renderer.version() + " " + rights);
    sources = new SourceConverter(renderer, store, cache, rights);
  }

  /** Starts the renderer ahead of the first conversion if the store is empty. */
  public void anticipate() {
    if (store.blobs().isEmpty()) {
      renderer.begin();
    }
  }

  /**
   * Limits the time for which conversions are waited for while none of them ends. Those under way
   * then go on in the background, and are errors until they end.
   */
  public void waitAtMost(Duration patience) {
    slow.waitAtMost(patience);
  }

  /**
   * Converts files of a tree.
   *
   * @throws IllegalArgumentException if one of the files is not in the tree
   * @throws CancellationException if the thread is interrupted or the converter is closed meanwhile
   */
  public ConversionResult convert(ContentTree tree, List<String> paths) {
    // A look at all that is known costs more than the conversion of a file.
    if (!new TreeChange(sources.use(tree), tree).isWithoutLoss()) {
      cache.retain(tree);
    }
    pending.retain(tree);
    slow.retain(tree, paths);
    ExecutorService threads =
        Executors.newFixedThreadPool(THREADS, work -> Instance.daemon("daybook-convert", work));
    try {
      List<Future<ConversionResult>> outcomes = new ArrayList<>();
      List<SourceFile> files =
          paths.stream()
              .map(path -> tree.file(path).orElseThrow(() -> new IllegalArgumentException(path)))
              .toList();
      for (SourceFile file : files) {
        outcomes.add(
            cache
                .find(tree, file)
                .or(() -> slow.find(file))
                .or(() -> pending.find(file, Instant.now()))
                .<Future<ConversionResult>>map(known -> completedFuture(known))
                .orElseGet(() -> threads.submit(() -> convert(tree, file))));
      }
      slow.await(files, outcomes);
      return ConversionResult.join(paths, outcomes);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      threads.shutdownNow();
      throw new CancellationException("interrupted");
    } finally {
      threads.shutdown();
    }
  }

  /**
   * Converts files of a tree in parts, but for the last part.
   *
   * @param between is run after each part
   */
  public void convertAhead(ContentTree tree, List<String> paths, Runnable between) {
    for (int from = 0; from + PART < paths.size(); from += PART) {
      convert(tree, paths.subList(from, from + PART));
      between.run();
    }
  }

  /**
   * The moment from which files are tried again that could not be converted through no fault of
   * theirs; empty if there is none. Conversions before then give their failures at once.
   */
  public Optional<Instant> retryAt() {
    return slow.isAnyDone() ? Optional.of(Instant.EPOCH) : pending.earliest();
  }

  /**
   * The reason why files wait to be converted, as a sentence for operators without paths of the
   * machine; empty if none does.
   */
  public Optional<String> trouble() {
    return pending.earliest().flatMap(at -> renderer.trouble()).or(slow::sentence);
  }

  /**
   * The last versions of a site's files that were published.
   *
   * @param site identifies the site among those that share the store
   */
  public LastGoodVersions lastGood(String site) {
    return new LastGoodVersions(store, site);
  }

  /** The paths of all files that the latest documents include or tried to include. */
  public Set<String> included() {
    return cache.included();
  }

  /** The number of documents that were converted since the start, and not found in the store. */
  public long converted() {
    return counts().documents();
  }

  /** The counts of the renderer's work since the start of the application. */
  public RendererCounts counts() {
    return renderer.counts();
  }

  /** Deletes from the store the documents that no application has used for seven days. */
  public void tidy(Instant now) {
    cache.documents().forEach(known -> store.touch(known.document(), now));
    cache.failures().forEach((path, failure) -> store.failures().touch(path, failure, now));
    store.blobs().sweep(now.minus(UNUSED));
  }

  /** Stops the renderer and cancels the conversions under way. */
  @Override
  public void close() {
    renderer.close();
  }

  private ConversionResult convert(ContentTree tree, SourceFile file) throws InterruptedException {
    try {
      Document document = sources.convert(tree, file);
      pending.remove(file.path());
      return ConversionResult.of(document);
    } catch (UnconvertibleException e) {
      pending.remove(file.path());
      return ConversionResult.of(e.reason());
    } catch (RendererUnavailableException e) {
      String message = "is not converted yet and will be tried again, because the renderer fails";
      return pending.postpone(
          file, Rule.CONVERSION_PENDING.at(file.path(), 1, message), Instant.now());
    } catch (CancellationException e) {
      throw e;
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      LOGGER.log(WARNING, file.path() + " cannot be converted", e);
      return ConversionResult.of(ConversionResult.fault(file.path(), e));
    }
  }
}
