package org.daybook.publish;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.daybook.conversion.ConversionResult;
import org.daybook.conversion.Converter;
import org.daybook.conversion.LastGoodVersions;
import org.daybook.document.Diagnostic;
import org.daybook.document.Document;
import org.daybook.publish.header.DateParser;
import org.daybook.site.Asset;
import org.daybook.site.Page;
import org.daybook.site.Section;
import org.daybook.site.Site;
import org.daybook.site.SiteInfo;
import org.daybook.source.ContentTree;
import org.daybook.source.SourceFile;

/** Turns content trees into sites. */
public final class Publisher implements AutoCloseable {
  private final Converter converter;
  private final LastGoodVersions lastGood;
  private final DateParser dates;
  private final ValidatorFactory validators = Validation.buildDefaultValidatorFactory();
  private final Validator validator = validators.getValidator();
  private final PublicationCache cache = new PublicationCache();

  /**
   * A publisher of the documents of a converter, which stays open.
   *
   * @param site the name of the site, which no other in the same work folder has
   * @param zone the time zone of dates without an offset
   */
  public Publisher(Converter converter, String site, ZoneId zone) {
    this.converter = converter;
    lastGood = converter.lastGood(site);
    this.dates = new DateParser(zone);
  }

  /** The files that become pages, in the order of their paths. */
  public static List<String> pageFiles(ContentTree tree) {
    return tree.files().stream().map(SourceFile::path).filter(Placement::isPage).toList();
  }

  /** Publishes the whole tree, with last good versions of files that have errors. */
  public Publication publish(ContentTree tree) {
    return compose(tree, converter.convert(tree, pageFiles(tree)), Set.of());
  }

  /**
   * Publishes a tree for the first time, in batches. Each publication is a complete site of the
   * files converted so far, the newest entries first.
   */
  public void publishGrowing(ContentTree tree, Consumer<Publication> publications) {
    List<Document> documents = new ArrayList<>();
    List<Diagnostic> failures = new ArrayList<>();
    Set<String> pending = new HashSet<>(pageFiles(tree));
    for (List<String> batch : Batches.newestFirstInBatches(tree)) {
      ConversionResult conversion = converter.convert(tree, batch);
      documents.addAll(conversion.documents());
      failures.addAll(conversion.failures());
      batch.forEach(pending::remove);
      publications.accept(compose(tree, new ConversionResult(documents, failures), pending));
    }
  }

  private Publication compose(ContentTree tree, ConversionResult conversion, Set<String> pending) {
    Diagnostics diagnostics = new Diagnostics(tree, validator);
    cache.retain(tree);
    Fallbacks fallbacks = new Fallbacks(lastGood, tree, pending);
    Outline outline = Outline.of(conversion, fallbacks, cache.placed(), diagnostics);
    lastGood.keep(outline.documents(), tree);
    SiteDefaults defaults = SiteDefaults.of(outline.home(), tree, diagnostics);
    PageFactory pages = new PageFactory(defaults, dates);
    List<Page> standalone = outline.pages().stream().map(pages::page).toList();
    EntryFactory entries = new EntryFactory(tree, pages, cache.entries(), diagnostics);
    List<Section> sections = new SectionFactory(pages, entries).sections(outline);
    SiteInfo info = defaults.siteInfo(standalone, sections, diagnostics);
    List<Asset> assets = ContentAssets.of(tree, sections);
    Site site = new Site(info, pages.home(outline.home()), standalone, sections, assets);
    new LinkCheck(site, pending, diagnostics).check(conversion.documents());
    int tried = conversion.documents().size() + conversion.failures().size();
    return new Publication(
        site, tried, pending.size(), diagnostics.errorsAndWarnings(), diagnostics.notes());
  }

  /** Removes from the store the documents that no site has used for a week. Call it once a day. */
  public void tidy(Instant now) {
    lastGood.touch(now);
    converter.tidy(now);
  }

  /** Closes the validator, but not the converter. */
  @Override
  public void close() {
    validators.close();
  }
}
