package org.daybook.publish;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.daybook.conversion.ConversionResult;
import org.daybook.conversion.Converter;
import org.daybook.conversion.LastGoodVersions;
import org.daybook.document.Diagnostic;
import org.daybook.document.Document;
import org.daybook.publish.EntryFactory.Origin;
import org.daybook.publish.header.DateParser;
import org.daybook.publish.header.HeaderValidator;
import org.daybook.publish.served.AssetTypes;
import org.daybook.publish.served.ServedFiles;
import org.daybook.site.Entry;
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
  private final AssetTypes types;
  private final ThemeFolder theme;
  private final DateParser dates;
  private final HeaderValidator check = new HeaderValidator();
  private final SourceCache<Document, Optional<Placed<?>>> placed = new SourceCache<>();
  private final SourceCache<Origin, Entry> entries = new SourceCache<>();
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
    this.theme = theme;
    this.converter = converter;
    this.types = types;
    lastGood = converter.lastGood(site);
    this.dates = new DateParser(zone);
  }

  /** The files that become pages, in the order of their paths. */
  public static List<String> pageFiles(ContentTree tree) {
    return tree.files().stream().map(SourceFile::path).filter(Placement::isPage).toList();
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
    List<String> pages = change.written().filter(Placement::isPage).toList();
    if (change.isWithoutLoss() && !pages.isEmpty() && pages.size() <= PublishedTexts.MOST) {
      converter.convert(change.later(), pages);
    }
  }

  /**
   * Converts the pages of a long change ahead of its publication; between parts of it others run.
   */
  public void convertAhead(TreeChange change, Runnable others) {
    converter.convertAhead(
        change.later(), change.written().filter(Placement::isPage).toList(), others);
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
    Versions versions = Versions.of(tree, conversion, lastGood, placed, check, diagnostics);
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
    for (List<String> batch : Batches.newestFirstInBatches(tree)) {
      ConversionResult conversion = converter.convert(tree, batch);
      documents.addAll(conversion.documents());
      failures.addAll(conversion.failures());
      batch.forEach(pending::remove);
      publications.accept(compose(tree, new ConversionResult(documents, failures), pending, now));
    }
  }

  private Publication compose(
      ContentTree tree, ConversionResult conversion, Set<String> pending, Instant now) {
    Diagnostics diagnostics = new Diagnostics(tree);
    placed.retain(tree);
    entries.retain(tree);
    Versions versions = Versions.of(tree, conversion, lastGood, placed, check, diagnostics);
    SectionOptions options = SectionOptions.of(versions, versions.replaced(pending));
    HiddenByAuthor hidden = new HiddenByAuthor(tree, versions.converted(), dates);
    SiteDefaults defaults = SiteDefaults.of(versions.home(), hidden, diagnostics);
    ServedFiles served = ServedFiles.of(types, conversion.documents(), converter.included());
    Composition composition =
        new Composition(
            tree, versions, options, pending, served, new Viewer(now, false), diagnostics);
    CandidateFactory factory = composition.factory(defaults, hidden, entries);
    Outline outline = composition.outline(factory);
    // A part has files at addresses that belong to others, which are still to be converted.
    if (pending.isEmpty()) {
      lastGood.keep(outline.documents(), tree);
    }
    Site site = composition.site(outline, defaults, theme.theme());
    if (pending.isEmpty()) {
      diagnostics.addAll(served.warnings(new ContentAssets(tree).candidates()));
    }
    diagnostics.addAll(theme.diagnostics());
    new LinkCheck(site, pending, versions::document, diagnostics).check(conversion.documents());
    int tried = conversion.documents().size() + conversion.failures().size();
    Publication publication =
        new Publication(
            site, tried, pending.size(), diagnostics.errorsAndWarnings(), diagnostics.notes());
    texts =
        PublishedTexts.of(outline.candidates(), factory, converter.included(), publication, now)
            .orElse(null);
    return publication;
  }

  /** Removes from the store the documents that no site has used for a week. Call it once a day. */
  public void tidy(Instant now) {
    lastGood.touch(now);
    converter.tidy(now);
  }

  /** Closes the validator, but not the converter. */
  @Override
  public void close() {
    check.close();
  }
}
