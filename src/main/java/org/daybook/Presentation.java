package org.daybook;

import java.util.List;
import java.util.Set;
import org.daybook.config.Embedding;
import org.daybook.config.Settings;
import org.daybook.html.PageContext.Banner;
import org.daybook.html.Pages;
import org.daybook.html.Summaries;
import org.daybook.html.ThemeAssets;
import org.daybook.html.embed.Fragments;
import org.daybook.html.search.SearchPages;
import org.daybook.site.SitePaths;
import org.daybook.web.http.Admission;
import org.daybook.web.http.AllowedHosts;
import org.daybook.web.http.HttpFilters.Indexing;

/**
 * How a site is shown.
 *
 * @param preview whether drafts and entries of the future are shown
 * @param hosts the names under which it is shown, as {@link AllowedHosts} has them
 * @param cache the largest sum of the answers that are kept, in bytes
 * @param program the digest of the program, because another version may show the site differently
 * @param embedding which other sites may show it in pages of their own
 * @param hint a sentence for the operator, with which all pages begin; none if it is empty
 */
record Presentation(
    boolean preview,
    Indexing indexing,
    Summaries summaries,
    Set<String> hosts,
    long cache,
    String program,
    Embedding embedding,
    String hint) {
  private static final String MANUAL =
      "This is Daybook’s own manual, because no content folder is set. ";

  Presentation {
    hosts = Set.copyOf(hosts);
  }

  /** A presentation without a hint. */
  Presentation(
      boolean preview,
      Indexing indexing,
      Summaries summaries,
      Set<String> hosts,
      long cache,
      String program,
      Embedding embedding) {
    this(preview, indexing, summaries, hosts, cache, program, embedding, "");
  }

  static Presentation of(Settings settings, String program) {
    Settings.Display display = settings.display();
    return new Presentation(
        display.preview(),
        indexing(display.audience()),
        summaries(display.summarizer()),
        display.allowedHosts(),
        display.cacheSize(),
        program,
        settings.embedding(),
        hint(settings));
  }

  private Banner banner() {
    return new Banner(preview, hint);
  }

  // Readers of an operator's own content are no operators.
  private static String hint(Settings settings) {
    List<String> unknown = settings.provenance().unknown();
    return settings.content().isPresent() || unknown.isEmpty()
        ? ""
        : MANUAL + String.join(". ", unknown) + ".";
  }

  /** The programs and the other sites that are welcome. */
  Admission admission() {
    return new Admission(
        indexing,
        SitePaths.EMBED + "/",
        embedding.framing(),
        embedding.reading(),
        embedding.images());
  }

  /** The maker of the pages that show a site. */
  Pages pages(ThemeAssets assets) {
    return new Pages(assets, banner(), summaries, program);
  }

  /** The maker of what pages of other sites show. */
  Fragments fragments(ThemeAssets assets) {
    return new Fragments(assets, program, embedding.framing());
  }

  /** The maker of the pages on which readers search. */
  SearchPages search(ThemeAssets assets) {
    return new SearchPages(assets, banner(), program);
  }

  private static Indexing indexing(Settings.Audience audience) {
    return switch (audience) {
      case INTRANET -> Indexing.INTRANET;
      case PUBLIC -> Indexing.PUBLIC;
    };
  }

  private static Summaries summaries(Settings.Summarizer summarizer) {
    return switch (summarizer) {
      case OFF -> Summaries.OFF;
      case EXTRACTIVE -> Summaries.EXTRACTIVE;
      case OFFER_BUILT_IN -> Summaries.OFFER_BUILT_IN;
    };
  }
}
