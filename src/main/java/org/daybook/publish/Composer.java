package org.daybook.publish;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.daybook.conversion.ConversionResult;
import org.daybook.conversion.Converter;
import org.daybook.conversion.LastGoodVersions;
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
import org.daybook.theme.ThemeFolder;

/** Composes sites of converted documents, and keeps what it makes of each source for the next. */
final class Composer implements AutoCloseable {
  private final Converter converter;
  private final LastGoodVersions lastGood;
  private final AssetTypes types;
  private final ThemeFolder theme;
  private final DateParser dates;
  private final HeaderValidator check = new HeaderValidator();
  private final SourceCache<Document, Optional<Placed<?>>> placed = new SourceCache<>();
  private final SourceCache<Origin, Entry> entries = new SourceCache<>();

  /**
   * A composer of the documents of a converter.
   *
   * @param lastGood the versions that stand for files with errors
   * @param types the types of files that are served beside pages
   */
  Composer(
      Converter converter,
      LastGoodVersions lastGood,
      AssetTypes types,
      ThemeFolder theme,
      DateParser dates) {
    this.converter = converter;
    this.lastGood = lastGood;
    this.types = types;
    this.theme = theme;
    this.dates = dates;
  }

  /** The versions of the files of a tree, some of which may be missing from the conversion. */
  Versions versions(ContentTree tree, ConversionResult conversion, Diagnostics diagnostics) {
    return Versions.of(tree, conversion, lastGood, placed, check, diagnostics);
  }

  /**
   * Publishes what is converted.
   *
   * @param pending sources that are still to be converted
   * @param now the time at which it is decided what everybody sees
   */
  PublishedTexts compose(
      ContentTree tree, ConversionResult conversion, Set<String> pending, Instant now) {
    Diagnostics diagnostics = new Diagnostics(tree);
    placed.retain(tree);
    entries.retain(tree);
    Versions versions = versions(tree, conversion, diagnostics);
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
      diagnostics.addAll(served.warnings(new ContentAssets(tree).candidates()));
      diagnostics.addAll(served.warningsOfTexts(new ContentAssets(tree).unpublishedTexts()));
    }
    Site site = composition.site(outline, defaults, theme.theme());
    diagnostics.addAll(theme.diagnostics());
    new LinkCheck(tree, site, pending, versions::document, diagnostics)
        .check(conversion.documents());
    int tried = conversion.documents().size() + conversion.failures().size();
    Publication publication =
        new Publication(
            site, tried, pending.size(), diagnostics.errorsAndWarnings(), diagnostics.notes());
    return PublishedTexts.of(outline.candidates(), factory, converter.included(), publication, now);
  }

  /** Closes the validator. */
  @Override
  public void close() {
    check.close();
  }
}
