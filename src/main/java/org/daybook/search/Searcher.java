package org.daybook.search;

import static java.lang.System.Logger.Level.DEBUG;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.util.IOSupplier;
import org.daybook.io.InstanceLogger;
import org.daybook.io.Lazy;
import org.daybook.search.index.Languages;
import org.daybook.search.query.SearchQuery;
import org.daybook.site.Entry;
import org.daybook.site.Site;

/**
 * Finds entries of a site at one moment, immutable. It finds no entry that the site does not have.
 * Safe for use by many threads.
 */
public final class Searcher {
  private static final System.Logger LOG = InstanceLogger.of(Searcher.class);

  private final Site site;
  private final IndexReader reader;
  private final int pending;
  private final Runnable damaged;
  private final Lazy<Languages> languages;
  private final Lazy<Long> newest;
  private final Labels labels;

  private Searcher(Site site, IndexReader reader, int pending, Runnable damaged) {
    this.site = site;
    this.reader = reader;
    this.pending = pending;
    this.damaged = damaged;
    languages = new Lazy<>(() -> Languages.of(site));
    newest = new Lazy<>(() -> newest(site));
    labels = new Labels(site);
  }

  /**
   * A searcher in a state of the index that belongs to a state of the site.
   *
   * @param pending the number of entries that are not indexed yet
   * @param damaged told if the index cannot be read
   */
  static Searcher of(Site site, IndexReader reader, int pending, Runnable damaged) {
    return new Searcher(site, reader, pending, damaged);
  }

  /** A searcher in a site of which nothing is indexed. */
  public static Searcher ofNothing(Site site) {
    try {
      return new Searcher(site, new MultiReader(), site.newest().size(), () -> {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The site in which it finds entries. */
  public Site site() {
    return site;
  }

  /** The number of entries that are not indexed yet, and therefore not found. */
  public int pending() {
    return pending;
  }

  /**
   * The entries that match a query, the best first. If few do, others that nearly do.
   *
   * @param page the number of the page, from 1
   * @throws SearchUnavailableException if the index cannot be read, so that it is made again, or if
   *     the search takes too long
   */
  public SearchResult search(SearchQuery query, int page) {
    return read(() -> new Search(this, plan(query)).result(page));
  }

  /**
   * The entries that match a query exactly, the newest first.
   *
   * @param most the largest number of entries
   * @throws SearchUnavailableException as {@link #search}
   */
  public List<Entry> newest(SearchQuery query, int most) {
    return read(() -> new Search(this, plan(query)).newest(most));
  }

  /**
   * The entries whose title, tags, headings or authors have the words of a text, the last of which
   * may be incomplete.
   *
   * @param most the largest number of entries
   * @throws SearchUnavailableException as {@link #search}
   */
  public List<Entry> suggest(String typed, int most) {
    return read(() -> new Completion(this, typed).entries(most));
  }

  private <T> T read(IOSupplier<T> answer) {
    try {
      return answer.get();
    } catch (SearchUnavailableException e) {
      throw e;
    } catch (IOException | RuntimeException | InternalError e) {
      // A file that is cut short while it is read is an InternalError.
      LOG.log(DEBUG, "The search index cannot be read", e);
      damaged.run();
      throw new SearchUnavailableException(e);
    }
  }

  QueryPlan plan(SearchQuery query) {
    return QueryPlan.of(query, this);
  }

  Languages languages() {
    return languages.get();
  }

  /** The day of the last change of any entry, in days since 1970. */
  long newest() {
    return newest.get();
  }

  IndexReader reader() {
    return reader;
  }

  Labels labels() {
    return labels;
  }

  private static long newest(Site site) {
    return site.newest().stream()
        .mapToLong(entry -> entry.updated().toLocalDate().toEpochDay())
        .max()
        .orElse(0);
  }
}
