package org.daybook;

import java.util.Set;
import org.daybook.config.Embedding;
import org.daybook.config.Settings;
import org.daybook.html.Summaries;
import org.daybook.web.http.AllowedHosts;
import org.daybook.web.http.AnswerCache;
import org.daybook.web.http.HttpFilters.Indexing;

/**
 * How a site is shown.
 *
 * @param preview whether drafts and entries of the future are shown
 * @param hosts the names under which it is shown, as {@link AllowedHosts} has them
 * @param cache the largest sum of the answers that are kept, in bytes
 * @param program the digest of the program, because another version may show the site differently
 * @param embedding which other sites may show it in pages of their own
 */
record Presentation(
    boolean preview,
    Indexing indexing,
    Summaries summaries,
    Set<String> hosts,
    long cache,
    String program,
    Embedding embedding) {
  Presentation {
    hosts = Set.copyOf(hosts);
  }

  static Presentation of(Settings settings, String program) {
    Settings.Display display = settings.display();
    return new Presentation(
        display.preview(),
        indexing(display.audience()),
        summaries(display.summarizer()),
        display.allowedHosts(),
        display.cache().orElseGet(AnswerCache::defaultSize),
        program,
        settings.embedding());
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
