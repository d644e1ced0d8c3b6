package org.daybook;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.lang.reflect.Constructor;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.daybook.html.ThemeAssets;
import org.daybook.testing.steps.CountedClasses;
import org.daybook.testing.steps.Steps;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * The work for one request at 100 and at 10,000 entries: its steps, which are calls of methods and
 * runs of loops and do not depend on the machine, and the bytes that it allocates, where copies
 * show. Half as many steps more are allowed for what takes logarithmic time.
 */
@TestInstance(Lifecycle.PER_CLASS)
class WorkPerRequestTest {
  /** Documents that are lists of everything by their nature. */
  private static final Set<String> WHOLE = Set.of("all tags", "all feeds", "sitemap");

  /** The kind of each URL, its status, and the request: a method and a path. */
  private static final String REQUESTS =
      """
      home                        | 200 | GET  |
      section by date             | 200 | GET  | notes/
      section by title            | 200 | GET  | projects/
      section by order            | 200 | GET  | guides/
      section by date, unchanged  | 304 | 304  | notes/
      section by date, its head   | 200 | HEAD | notes/
      entry by date               | 200 | GET  | notes/n-00031/
      entry by title              | 200 | GET  | projects/p-00011/
      entry by order              | 200 | GET  | guides/g-00011/
      section as a tree           | 200 | GET  | handbook/
      entry in a tree             | 200 | GET  | handbook/h-00021/
      all entries                 | 200 | GET  | archive/all/
      entry in a series           | 200 | GET  | notes/n-00030/
      entry with backlinks        | 200 | GET  | notes/n-00000/
      entry, unchanged            | 304 | 304  | notes/n-00031/
      entry, its head             | 200 | HEAD | notes/n-00031/
      page                        | 200 | GET  | about/
      tag                         | 200 | GET  | tags/common/
      all tags                    | 200 | GET  | tags/
      second page of a tag        | 200 | GET  | tags/common/page/2/
      author                      | 200 | GET  | authors/author-105/
      series                      | 200 | GET  | series/series/
      month                       | 200 | GET  | archive/2003/01/
      year                        | 200 | GET  | archive/2003/
      archive                     | 200 | GET  | archive/
      feeds                       | 200 | GET  | feeds/
      feed                        | 200 | GET  | atom.xml
      feed, unchanged             | 304 | 304  | atom.xml
      feed, its archive           | 200 | GET  | atom-1.xml
      feed of a tag               | 200 | GET  | tags/common/atom.xml
      feed as JSON                | 200 | GET  | feed.json
      feed by another name        | 301 | GET  | rss.xml
      all feeds                   | 200 | GET  | feeds.opml
      all feeds, unchanged        | 304 | 304  | feeds.opml
      sitemap                     | 200 | GET  | sitemap.xml
      sitemap, unchanged          | 304 | 304  | sitemap.xml
      robots                      | 200 | GET  | robots.txt
      manifest                    | 200 | GET  | site.webmanifest
      file of the theme           | 200 | GET  | THEME
      file of an author           | 200 | GET  | notes/00050.svg
      readiness                   | 200 | GET  | _/health/ready
      content                     | 200 | GET  | _/health/content
      API                         | 200 | GET  | _/api/v1
      API, site                   | 200 | GET  | _/api/v1/site
      API, sections               | 200 | GET  | _/api/v1/sections
      API, entries                | 200 | GET  | _/api/v1/entries?per-page=10
      API, entries, unchanged     | 304 | 304  | _/api/v1/entries?per-page=10
      API, second page            | 200 | GET  | _/api/v1/entries?per-page=10&page=2
      API, section by title       | 200 | GET  | _/api/v1/entries?per-page=10&section=projects
      API, tag                    | 200 | GET  | _/api/v1/entries?per-page=10&tag=common
      API, year                   | 200 | GET  | _/api/v1/entries?per-page=10&year=2003
      API, updated since          | 200 | GET  | _/api/v1/entries?per-page=5&updated-since=2001-01-01
      API, two filters, one short | 200 | GET  | _/api/v1/entries?tag=tag-notes-n-00031&section=notes
      API, entry                  | 200 | GET  | _/api/v1/entries/notes/n-00030
      API, entry with backlinks   | 200 | GET  | _/api/v1/entries/notes/n-00000
      API, tags                   | 200 | GET  | _/api/v1/tags?per-page=10
      API, diagnostics            | 200 | GET  | _/api/v1/diagnostics
      API, description            | 200 | GET  | _/api/v1/openapi.json
      API, wrong parameter        | 400 | GET  | _/api/v1/entries?page=0
      state of a previewed page   | 200 | GET  | _/preview?page=notes/n-00031/
      nothing, like a name        | 404 | GET  | notes/n-0003x/
      nothing, like no name       | 404 | GET  | wp-login.php
      page without its slash      | 308 | GET  | notes/n-00031
      former address              | 301 | GET  | old/notes/n-00031/
      """;

  /** Requests whose work must not grow. */
  static final List<Request> BOUNDED =
      REQUESTS.lines().map(Request::of).filter(request -> !WHOLE.contains(request.kind)).toList();

  private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private final ClassLoader usual = Thread.currentThread().getContextClassLoader();
  private ToIntFunction<List<String>> small = request -> 0;
  private ToIntFunction<List<String>> large = request -> 0;

  @BeforeAll
  void grow() throws ReflectiveOperationException {
    ClassLoader counted = new CountedClasses();
    Constructor<?> site =
        counted.loadClass(GrownSite.class.getName()).getDeclaredConstructor(int.class);
    site.setAccessible(true);
    // jte loads the templates from here.
    Thread.currentThread().setContextClassLoader(counted);
    small = asked(site.newInstance(100));
    large = asked(site.newInstance(10_000));
  }

  @AfterAll
  void leave() {
    Thread.currentThread().setContextClassLoader(usual);
  }

  @ParameterizedTest
  @FieldSource("BOUNDED")
  void workIsTheSameForAHundredAndForTenThousandEntries(Request request) {
    Work less = work(request, small);
    Work more = work(request, large);

    assertThat(more.steps).as("steps, at 100: %s", less).isLessThan(100 + less.steps * 3 / 2);
    assertThat(more.bytes).as("bytes, at 100: %s", less).isLessThan(20_000 + less.bytes * 2);
  }

  private record Work(long steps, long bytes) {}

  /** The work for the second request, and the fewest bytes of three. */
  private Work work(Request request, ToIntFunction<List<String>> site) {
    assertThat(site.applyAsInt(request.line)).isEqualTo(request.status);
    long steps = Steps.of(() -> site.applyAsInt(request.line));
    long bytes =
        Stream.generate(() -> bytes(request, site)).limit(3).min(Long::compare).orElseThrow();
    return new Work(steps, bytes);
  }

  private long bytes(Request request, ToIntFunction<List<String>> site) {
    long before = threads.getCurrentThreadAllocatedBytes();
    site.applyAsInt(request.line);
    return threads.getCurrentThreadAllocatedBytes() - before;
  }

  @SuppressWarnings("unchecked") // Only the JDK's types are the same to both class loaders.
  private static ToIntFunction<List<String>> asked(Object site) {
    return (ToIntFunction<List<String>>) site;
  }

  private record Request(String kind, int status, List<String> line) {
    static Request of(String row) {
      String[] cells = row.split("\\s*\\|\\s?", -1);
      String path = cells[3].replace("THEME", ThemeAssets.bundled().stylesheet().value());
      return new Request(cells[0], Integer.parseInt(cells[1]), List.of(cells[2].strip(), path));
    }

    @Override
    public String toString() {
      return kind;
    }
  }
}
