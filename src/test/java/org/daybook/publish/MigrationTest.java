package org.daybook.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.daybook.site.Entry;
import org.daybook.site.Site;
import org.daybook.site.SitePath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A site that moves here as the manual says keeps the identifiers and URLs of its former feed. */
class MigrationTest {
  private static final Pattern ENTRY_ID =
      Pattern.compile("<entry[^>]*>.*?<id>(.*?)</id>", Pattern.DOTALL);
  private static final Pattern GUID = Pattern.compile("<guid[^>]*>(.*?)</guid>");

  /** As Zola's built-in template writes it. */
  private static final String ZOLA =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
          <title>Notes of an engineer</title>
          <link rel="self" type="application/atom+xml" href="https://notes.example.com/atom.xml"/>
          <link rel="alternate" type="text/html" href="https://notes.example.com"/>
          <generator uri="https://www.getzola.org/">Zola</generator>
          <updated>2024-03-02T00:00:00+00:00</updated>
          <id>https://notes.example.com/atom.xml</id>
          <entry xml:lang="en">
              <title>Bounded queues</title>
              <published>2024-03-02T00:00:00+00:00</published>
              <updated>2024-03-02T00:00:00+00:00</updated>
              <author><name>Unknown</name></author>
              <link rel="alternate" type="text/html" href="https://notes.example.com/blog/bounded-queues/"/>
              <id>https://notes.example.com/blog/bounded-queues/</id>
          </entry>
      </feed>
      """;

  /** As Hugo's built-in template writes it. */
  private static final String HUGO =
      """
      <?xml version="1.0" encoding="utf-8" standalone="yes"?>
      <rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">
        <channel>
          <title>Notes of an engineer</title>
          <link>https://notes.example.com/</link>
          <item>
            <title>Thread pools</title>
            <link>https://notes.example.com/posts/thread-pools/</link>
            <pubDate>Sat, 02 Mar 2024 00:00:00 +0000</pubDate>
            <guid>https://notes.example.com/posts/thread-pools/</guid>
          </item>
        </channel>
      </rss>
      """;

  /** As the plug-in jekyll-feed writes it. */
  private static final String JEKYLL =
      """
      <?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom">\
      <id>https://notes.example.com/feed.xml</id><title type="html">Notes of an engineer</title>\
      <entry><title type="html">Deadlines</title>\
      <link href="https://notes.example.com/2024/03/02/deadlines.html" rel="alternate" type="text/html"/>\
      <published>2024-03-02T00:00:00+00:00</published><updated>2024-03-02T00:00:00+00:00</updated>\
      <id>https://notes.example.com/2024/03/02/deadlines</id></entry></feed>
      """;

  @RegisterExtension static final ContentFixture content = new ContentFixture();

  @Test
  void zolaWithTheSamePathsNeedsThePrefixAlone() {
    content.write("index.adoc", "= Notes\n:page-id: https://notes.example.com/\n");
    content.write("blog/bounded-queues.adoc", "= Bounded queues\n:page-date: 2024-03-02\n");

    assertThat(ids()).containsExactlyElementsOf(ids(ENTRY_ID, ZOLA));
  }

  @Test
  void hugoWithOtherPathsNeedsAliases() {
    content.write("index.adoc", "= Notes\n:page-id: https://notes.example.com/\n");
    content.write(
        "notes/pools.adoc",
        "= Thread pools\n:page-date: 2024-03-02\n:page-aliases: /posts/thread-pools/\n");

    assertThat(ids()).containsExactlyElementsOf(ids(GUID, HUGO));
    assertThat(site().movedTo(new SitePath("posts/thread-pools/")))
        .contains(new SitePath("notes/pools/"));
  }

  @Test
  void jekyllNeedsTheIdAndTheAlias() {
    content.write("index.adoc", "= Notes\n:page-id: https://notes.example.com/\n");
    content.write(
        "notes/2024-03-02-deadlines.adoc",
        """
        = Deadlines
        :page-aliases: /2024/03/02/deadlines.html
        :page-id: https://notes.example.com/2024/03/02/deadlines
        """);

    assertThat(ids()).containsExactlyElementsOf(ids(ENTRY_ID, JEKYLL));
    assertThat(site().movedTo(new SitePath("2024/03/02/deadlines.html")))
        .contains(new SitePath("notes/deadlines/"));
  }

  private static List<String> ids(Pattern id, String feed) {
    return id.matcher(feed).results().map((MatchResult found) -> found.group(1)).toList();
  }

  private static List<String> ids() {
    return site().newest().stream().map(Entry::id).toList();
  }

  private static Site site() {
    return content.publish().site();
  }
}
