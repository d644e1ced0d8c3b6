package org.daybook;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.stream.Collectors.joining;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.daybook.config.Embedding;
import org.daybook.html.Summaries;
import org.daybook.web.http.HttpFilters.Indexing;

/** The page of an entry that is long enough for a summary, and what its readers do there. */
final class LongEntry {
  private static final String HEADING = "<h2 id=\"%1$s\">About %1$s</h2><p>";

  /** Six sections of eight sentences, then what is no prose, then takeaways. */
  static final String TEXT =
      Stream.of("queues", "caches", "feeds", "indexes", "clocks", "digests")
              .map(LongEntry::section)
              .collect(joining())
          + """
          <div class="listingblock"><pre>Never listed. Never listed.</pre></div>
          <table><tr><td><p>Never tabled. Never tabled.</p></td></tr></table>
          <div class="sect1"><h2>Takeaways</h2><div class="sectionbody"><p id="t">Measure first.</p>
          </div></div>""";

  private LongEntry() {}

  /** A site with the entry. */
  static Loopback serving(Summaries summaries) {
    return new Loopback(
        new InProcess(
            () -> Sample.saying(TEXT),
            Optional.empty(),
            new Presentation(
                false,
                Indexing.INTRANET,
                summaries,
                Set.of("*"),
                1 << 20,
                "test",
                Embedding.NONE)));
  }

  /** Opens the page. */
  static Page in(Page window, Loopback daybook) {
    window.navigate(daybook.url("notes/queues/"));
    return window;
  }

  /** Presses the button that asks for so many sentences. */
  static void ask(Page page, int count) {
    button(page, "Summarize in " + count + " sentences").click();
  }

  /** Asks for so many sentences, and waits for them. */
  static void summarize(Page page, int count) {
    ask(page, count);
    assertThat(sentences(page)).hasCount(count);
  }

  static Locator button(Page page, String name) {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
  }

  static Locator sentences(Page page) {
    return page.locator(".sheet ol a");
  }

  private static String section(String topic) {
    return IntStream.rangeClosed(1, 8)
        .mapToObj(i -> sentence(topic, i))
        .collect(joining("", HEADING.formatted(topic), "</p>"));
  }

  private static String sentence(String topic, int i) {
    String reason = List.of("load", "order", "memory", "latency").get(i % 4);
    return "Number %d of the %s hides its <em>%s</em> until %s of %d readers ask for it twice. "
        .formatted(i, topic, reason, reason.repeat(i), i * i);
  }
}
