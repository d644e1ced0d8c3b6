package org.daybook;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.daybook.html.Summaries;
import org.daybook.html.ThemeAssets;

/** The modules that make summaries, called one by one in a browser. */
final class SummaryModules implements AutoCloseable {
  private final Loopback daybook = LongEntry.serving(Summaries.OFF);
  private final Page page;

  SummaryModules(Page window) {
    page = LongEntry.in(window, daybook);
  }

  /** The sentences of a paragraph. */
  @SuppressWarnings("unchecked")
  List<String> sentences(String language, String text) {
    return (List<String>)
        page.evaluate(
            """
            async ([url, text, language]) => (await import(url)).sentences(text, language)
              .map(({ start, end }) => text.slice(start, end).replace(/\\s/g, ' '))""",
            List.of(url("sentences"), text, language));
  }

  /** The sentences that say most of a text in paragraphs, best first. */
  List<String> summary(String language, String title, String text, int count) {
    return summary(language, title, List.of(), text, count);
  }

  /** The same of a text above which its author says something. */
  @SuppressWarnings("unchecked")
  List<String> summary(String language, String title, List<String> known, String text, int count) {
    return (List<String>)
        page.evaluate(
            """
            async ([url, text, count]) => (await import(url)).summarize(text, count).places
              .map(({ section, block, start, end }) =>
                text.sections[section].blocks[block].slice(start, end))""",
            List.of(url("summarize"), text(language, title, known, text), count));
  }

  /** The median time, in milliseconds, that a worker takes for an English text. */
  double medianInWorker(String text, int runs) {
    Object median =
        page.evaluate(
            """
            async ([url, text, runs]) => {
              const worker = new Worker(url, { type: 'module' });
              const times = [];
              for (let run = 0; run < runs; run++) {
                const begin = performance.now();
                await new Promise((done) => {
                  worker.onmessage = done;
                  worker.postMessage({ text, count: 8 });
                });
                times.push(performance.now() - begin);
              }
              worker.terminate();
              return times.sort((a, b) => a - b)[runs >> 1];
            }""",
            List.of(url("worker"), text("en", "Words", List.of(), text), runs));
    return ((Number) median).doubleValue();
  }

  @Override
  public void close() {
    daybook.close();
  }

  /** A section for each paragraph. */
  private static Map<String, Object> text(
      String language, String title, List<String> known, String text) {
    List<Map<String, Object>> sections =
        Stream.of(text.split("\n\n"))
            .map(it -> Map.<String, Object>of("title", "", "level", 2, "blocks", List.of(it)))
            .toList();
    return Map.of("language", language, "title", title, "known", known, "sections", sections);
  }

  private String url(String module) {
    String script = ThemeAssets.bundled().script().value();
    return daybook.url(script.replace("page.js", "summary/" + module + ".js"));
  }
}
