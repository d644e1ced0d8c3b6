package org.daybook.publish;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.daybook.conversion.Batches;
import org.daybook.conversion.ConversionResult;
import org.daybook.conversion.Converter;
import org.daybook.conversion.LastGoodVersions;
import org.daybook.document.Diagnostic;
import org.daybook.document.Document;
import org.daybook.publish.header.DateParser;
import org.daybook.publish.served.AssetTypes;
import org.daybook.site.Site;
import org.daybook.site.Viewer;
import org.daybook.source.ContentTree;
import org.daybook.source.SourceFile;
import org.daybook.source.TreeChange;
import org.daybook.theme.ThemeFolder;
import org.jspecify.annotations.Nullable;

/** Turns content trees into sites. */
public final class Publisher implements AutoCloseable {
  private final Converter converter;
  private final LastGoodVersions lastGood;
  private final ThemeFolder theme;
  private final DateParser dates;
  private final Composer composer;
  private @Nullable PublishedTexts texts;

  /**
   * A publisher of the documents of a converter, which stays open.
   *
   * @param site the name of the site, which no other in the same work folder has
   * @param zone the time zone of dates without an offset
   * @param types the types of files that are served beside pages
   * @param theme the folder of the site's theme
   */
  public Publisher(
      Converter converter, String site, ZoneId zone, AssetTypes types, ThemeFolder theme) {
    this.converter = converter;
    this.theme = theme;
    lastGood = converter.lastGood(site);
    dates = new DateParser(zone);
    composer = new Composer(converter, lastGood, types, theme, dates);
  }

  /** The files that become pages, in the order of their paths. */
  public static List<String> pageFiles(ContentTree tree) {
    return pages(tree, tree.files().stream());
  }

  private static List<String> pages(ContentTree tree, Stream<SourceFile> files) {
    return files
        .filter(file -> file.isText() && Placement.isPublic(file.path()))
        .map(SourceFile::path)
        .filter(path -> !SectionOptions.isUnread(path, tree))
        .toList();
  }

  /** The sources of the pages of the last publication, also before a restart. */
  public Set<String> knownPages() {
    return lastGood.paths();
  }

  /**
   * The reason why files wait for the renderer, as a sentence for operators; empty if none does.
   */
  public Optional<String> trouble() {
    return converter.trouble();
  }

  /** The number of documents that were converted since the start, and not found in the store. */
  public long converted() {
    return converter.converted();
  }

  /** Looks at the theme, and says whether it is another than the published one. */
  public boolean lookAtTheme() {
    boolean renewed = theme.look();
    texts = renewed ? null : texts;
    return renewed;
  }

  /** Says whether files wait for the renderer that can be tried again now. */
  public boolean isRetryDue() {
    return converter.retryAt().filter(at -> !Instant.now().isBefore(at)).isPresent();
  }

  /**
   * Converts the pages of a change ahead of its publication. A change of many pages is left to
   * that, because it may still go on; so is a loss of files, because these may return.
   */
  public void anticipate(TreeChange change) {
    List<String> pages = pages(change.later(), change.written());
    if (change.isWithoutLoss() && !pages.isEmpty() && pages.size() <= PublishedTexts.MOST) {
      converter.convert(change.later(), pages);
    }
  }

  /**
   * Converts the pages of a long change ahead of its publication; between parts of it others run.
   */
  public void convertAhead(TreeChange change, Runnable others) {
    converter.convertAhead(change.later(), pages(change.later(), change.written()), others);
  }

  /**
   * The part of a change that hides pages, as a tree to publish before the rest is converted; empty
   * if nothing is hidden or nothing has to wait.
   *
   * @param shown the site as readers see it
   */
  public Optional<ContentTree> hiding(TreeChange change, Site shown, Viewer anybody) {
    HiddenByAuthor now = new HiddenByAuthor(change.later(), Map.of(), dates);
    List<String> written = pages(change.later(), change.written());
    Set<String> hidden =
        written.stream()
            .filter(source -> shown.links().pageFrom(source).isPresent())
            .filter(source -> !now.visibility(source).isVisibleTo(anybody))
            .collect(toSet());
    return hidden.isEmpty() || hidden.size() == written.size()
        ? Optional.empty()
        : Optional.of(change.only(hidden));
  }

  /**
   * Publishes the whole tree, with last good versions of files that have errors.
   *
   * @param now the time at which it is decided what everybody sees
   */
  public Publication publish(ContentTree tree, Instant now) {
    PublishedTexts before = texts;
    texts = null; // If anything fails now, the next attempt makes everything.
    List<String> edited = before == null ? List.of() : before.edited(tree, now);
    texts = edited.isEmpty() ? null : replaced(requireNonNull(before), edited, tree).orElse(null);
    return texts == null
        ? compose(tree, converter.convert(tree, pageFiles(tree)), Set.of(), now)
        : texts.publication();
  }

  private Optional<PublishedTexts> replaced(
      PublishedTexts before, List<String> edited, ContentTree tree) {
    ConversionResult conversion = converter.convert(tree, edited);
    Diagnostics diagnostics = new Diagnostics(tree);
    Versions versions = composer.versions(tree, conversion, diagnostics);
    Optional<PublishedTexts> after = before.with(versions, converter.included(), diagnostics);
    after.ifPresent(done -> lastGood.keep(conversion.documents()));
    return after;
  }

  /**
   * Publishes a tree for the first time, in batches. Each publication is a complete site of the
   * files converted so far, the newest entries first.
   *
   * @param now as in {@link #publish}
   */
  public void publishGrowing(ContentTree tree, Instant now, Consumer<Publication> publications) {
    List<Document> documents = new ArrayList<>();
    List<Diagnostic> failures = new ArrayList<>();
    Set<String> pending = new HashSet<>(pageFiles(tree));
    for (List<String> batch : Batches.newestFirst(tree, pageFiles(tree))) {
      ConversionResult conversion = converter.convert(tree, batch);
      documents.addAll(conversion.documents());
      failures.addAll(conversion.failures());
      batch.forEach(pending::remove);
      publications.accept(compose(tree, new ConversionResult(documents, failures), pending, now));
    }
  }

  private Publication compose(
      ContentTree tree, ConversionResult conversion, Set<String> pending, Instant now) {
    PublishedTexts made = composer.compose(tree, conversion, pending, now);
    texts = made.publication().isWithoutErrors() ? made : null;
    return made.publication();
  }

  /** Removes from the store the documents that no site has used for a week. Call it once a day. */
  public void tidy(Instant now) {
    lastGood.touch(now);
    converter.tidy(now);
  }

  /** Closes the validator, but not the converter. */
  @Override
  public void close() {
    composer.close();
  }
}
