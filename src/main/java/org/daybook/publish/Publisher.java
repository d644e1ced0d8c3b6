package org.daybook.publish;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.daybook.asciidoc.Conversion;
import org.daybook.asciidoc.Converter;
import org.daybook.asciidoc.Document;
import org.daybook.site.Asset;
import org.daybook.site.Diagnostic;
import org.daybook.site.Masthead;
import org.daybook.site.Page;
import org.daybook.site.Section;
import org.daybook.site.Site;
import org.daybook.source.ContentTree;

/** Turns content trees into sites. */
public final class Publisher implements AutoCloseable {
  private final Converter converter;
  private final Dates dates;
  private final ValidatorFactory validators = Validation.buildDefaultValidatorFactory();
  private final Validator validator = validators.getValidator();
  private final Compositions known = new Compositions();

  /**
   * A publisher of what a converter makes.
   *
   * @param zone of dates without an offset
   */
  public Publisher(Converter converter, ZoneId zone) {
    this.converter = converter;
    this.dates = new Dates(zone);
  }

  /** Publishes the whole tree. A file with an error keeps what the earlier site has of it. */
  public Publication publish(ContentTree tree, Site earlier) {
    Conversion conversion = converter.convert(tree, Batches.all(tree));
    return compose(tree, conversion, new LastGood(Optional.of(earlier), tree));
  }

  /**
   * Publishes a tree for the first time, in ever larger parts: each is a whole site, only smaller,
   * and the newest entries come first.
   */
  public void publishGrowing(ContentTree tree, Consumer<Publication> publications) {
    List<Document> documents = new ArrayList<>();
    List<Diagnostic> failures = new ArrayList<>();
    for (List<String> batch : Batches.growing(tree)) {
      Conversion conversion = converter.convert(tree, batch);
      documents.addAll(conversion.documents());
      failures.addAll(conversion.failures());
      Conversion soFar = new Conversion(documents, failures);
      publications.accept(compose(tree, soFar, new LastGood(Optional.empty(), tree)));
    }
  }

  private Publication compose(ContentTree tree, Conversion conversion, LastGood lastGood) {
    Problems problems = new Problems(tree, validator);
    known.retain(tree);
    Outline outline = Outline.of(conversion, known.places(), problems);
    Edition edition = Edition.of(outline.home(), problems);
    Pages pages = new Pages(edition, dates);
    List<Page> alone = outline.pages().stream().map(pages::page).toList();
    Entries entries = new Entries(tree, pages, known.entries(), problems);
    List<Section> sections = new Sections(pages, entries, lastGood, problems).of(outline);
    Masthead masthead = edition.masthead(alone, sections, problems);
    List<Asset> assets = Assets.of(tree, sections);
    Site site = new Site(masthead, pages.home(outline.home()), alone, sections, assets);
    Set<String> pending = Batches.pending(tree, conversion);
    new Links(site, pending, problems).check(conversion.documents());
    int tried = conversion.documents().size() + conversion.failures().size();
    return new Publication(site, tried, pending.size(), problems.found());
  }

  /** Removes from the store what no site has used for a while. To be called once a day. */
  void tidy(Instant now) {
    converter.tidy(now);
  }

  /** Lets go of the validator; the converter is its owner's. */
  @Override
  public void close() {
    validators.close();
  }
}
