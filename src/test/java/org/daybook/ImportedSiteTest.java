package org.daybook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sites of other generators, from their files to pages and feeds. */
class ImportedSiteTest {
  @RegisterExtension private final FormerSiteFolder former = new FormerSiteFolder();

  @Test
  void siteOfZolaKeepsItsAddressesIdentifiersAndLinks() throws Exception {
    former
        .with("config.toml", "base_url = 'https://old.example'\ntitle = 'Bounded'\n")
        .with("content/_index.md", "+++\ntitle = 'Bounded things'\n+++\nWelcome.\n")
        .with("content/blog/_index.md", "+++\ntitle = 'Blog'\n+++\n")
        .with(
            "content/blog/2024-03-01-ring/index.md",
            """
            +++
            title = "Ring buffers"
            updated = 2024-03-05
            aliases = ["old/ring"]
            [taxonomies]
            tags = ["queues", "memory"]
            +++
            See [the queue](@/blog/queue.md#how-it-fills) and ![a ring](ring.svg).

            {{ video(id=7) }}
            """)
        .with("content/blog/2024-03-01-ring/ring.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>")
        .with(
            "content/blog/queue.md",
            "+++\ntitle = 'Queue'\ndate = 2024-02-01T10:00:00Z\nslug = 'the-queue'\n+++\n\n"
                + "## How it fills\n\nSlowly.\n")
        .with(
            "content/blog/later.md",
            "+++\ntitle = 'Later'\ndate = 2024-02-02\ndraft = true\n+++\n");

    assertThat(former.imports()).as(former.errors()).isZero();
    ExportedContent site = former.exported();

    assertThat(site.printed()).contains("0 errors, 0 warnings");
    assertThat(
            Jsoup.parse(site.text("blog/ring/index.html"))
                .select("article a[href]")
                .eachAttr("href"))
        .contains("../the-queue/#how-it-fills");
    assertThat(site.text("blog/ring/index.html"))
        .contains("queues", "memory", "2024-03-01", "ring.svg");
    assertThat(site.text("old/ring/index.html")).contains("blog/ring/");
    assertThat(site.text("atom.xml"))
        .contains("<id>https://old.example/blog/the-queue/</id>")
        .contains("<published>2024-02-01T10:00:00Z</published>")
        .contains("<id>https://old.example/blog/ring/</id>")
        .doesNotContain("Later");
    assertThat(former.imported("blog/ring/index.adoc")).contains("// {{ video(id=7) }}\n");
    assertThat(former.report())
        .contains("content/blog/2024-03-01-ring/index.md:10: a call of a template is a comment now")
        .contains("Zola: 5 texts read, 5 pages written, 1 other files copied");
  }

  @Test
  void siteOfHugoKeepsItsAddressesAndCode() throws Exception {
    former
        .with(
            "hugo.yaml",
            "baseURL: https://old.example/\ntitle: Bounded\npermalinks:\n  post: /post/:year/:slug/\n")
        .with("content/post/_index.md", "---\ntitle: Posts\n---\n")
        .with(
            "content/post/first.md",
            """
            ---
            title: "First: a {name}"
            date: 2023-05-06
            slug: one
            tags: [queues]
            ---
            See [the second]({{< ref "second.md" >}}) and [again]({{% relref "/post/second" %}}).

            {{< highlight go "linenos=table" >}}
            ch := make(chan int, 8)
            {{< /highlight >}}

            {{< figure src="/img/q.png" alt="A queue" caption="Eight places" >}}

            Written as {{</* ref "x.md" */>}}.
            """)
        .with(
            "content/post/second.md",
            "{\n\"title\": \"Second\",\n\"date\": \"2023-05-07\"\n}\nText.\n")
        .with("static/img/q.png", "not a picture")
        .with("content/about.md", "---\ntitle: About\n---\nWe wait.\n");

    assertThat(former.imports()).as(former.errors()).isZero();
    ExportedContent site = former.exported();

    assertThat(
            Jsoup.parse(site.text("post/2023/one/index.html"))
                .select("article a[href]")
                .eachAttr("href"))
        .contains("../second/");
    assertThat(site.text("post/2023/one/index.html")).contains("First: a {name}", "{{&lt; ref");
    assertThat(Jsoup.parse(site.text("post/2023/one/index.html")).select("pre code").text())
        .isEqualTo("ch := make(chan int, 8)");
    assertThat(site.text("about/index.html")).contains("We wait.");
    assertThat(site.text("atom.xml")).contains("<id>https://old.example/post/2023/one/</id>");
    assertThat(former.report())
        .contains("Hugo: 4 texts read, 4 pages written, 1 other files copied");
  }

  @Test
  void siteOfJekyllRedirectsFromItsAddresses() throws Exception {
    former
        .with("_config.yml", "url: https://old.example\nbaseurl: ''\ntitle: Bounded\n")
        .with("index.md", "---\ntitle: Home\n---\nHello, {{ site.title }}.\n")
        .with(
            "_posts/2022-01-02-first.md",
            """
            ---
            title: First
            categories: notes
            ---
            {% raw %}{{ kept }}{% endraw %} and [second]({% post_url 2022-01-03-second %}).
            {: .lead}

            {% highlight java %}
            int n = 8;
            {% endhighlight %}
            """)
        .with(
            "_posts/2022-01-03-second.md",
            "---\ntitle: Second\n---\nSee [first]({{ site.baseurl }}/notes/2022/01/02/first.html).\n")
        .with("_drafts/later.md", "---\ntitle: Later\n---\nNot yet.\n");

    assertThat(former.imports()).as(former.errors()).isZero();
    ExportedContent site = former.exported();

    assertThat(site.text("notes/2022/01/02/first.html")).contains("notes/2022/01/02/first/");
    assertThat(site.text("2022/01/03/second.html")).contains("posts/second/");
    assertThat(site.text("posts/second/index.html")).contains("notes/2022/01/02/first/");
    assertThat(site.text("notes/2022/01/02/first/index.html"))
        .contains("{{ kept }}", "posts/second/");
    assertThat(site.text("atom.xml"))
        .contains("<id>https://old.example/2022/01/03/second</id>")
        .contains("<id>https://old.example/notes/2022/01/02/first</id>");
    assertThat(site.text("index.html")).contains("Hello, Bounded.");
    assertThat(former.imported("posts/later.adoc")).contains(":page-draft:");
  }

  @Test
  void componentOfAntoraKeepsItsReferencesAndOrder() throws Exception {
    former
        .with(
            "antora.yml",
            "name: queues\ntitle: Queues\nversion: '2.1'\nnav: [modules/ROOT/nav.adoc]\n"
                + "asciidoc:\n  attributes:\n    limit: 8@\n")
        .with("modules/ROOT/nav.adoc", "* xref:start.adoc[]\n* xref:ops:run.adoc[]\n")
        .with(
            "modules/ROOT/pages/start.adoc",
            "= Start\n\nAt most {limit}: xref:ops:run.adoc#stop[stop it].\n\n"
                + "include::partial$note.adoc[]\n\nimage::ring.svg[A ring]\n")
        .with("modules/ROOT/partials/note.adoc", "A note from xref:start.adoc[the start].\n")
        .with("modules/ROOT/images/ring.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>")
        .with(
            "modules/ops/pages/run.adoc",
            "= Run\n:page-aliases: ROOT:go.adoc\n\n[#stop]\n== Stop\n\nNow.\n");

    assertThat(former.imports()).as(former.errors()).isZero();
    ExportedContent site = former.exported();

    String start = site.text("queues/2.1/start/index.html");
    assertThat(start).contains("At most 8", "../ops/run/#stop", "A note from", "images/ring.svg");
    assertThat(site.text("queues/2.1/ops/run.html")).contains("queues/2.1/ops/run/");
    assertThat(site.text("queues/2.1/go.html")).contains("queues/2.1/ops/run/");
    assertThat(former.imported("queues/2.1/ops/run.adoc")).contains(":page-order: 2\n");
    assertThat(former.report())
        .contains("Antora: 2 texts read, 2 pages written, 2 other files copied");
  }

  @Test
  void nothingIsOverwrittenAndTheSourceStaysWhatItIs() throws Exception {
    former
        .with("config.toml", "base_url = 'https://old.example'\n")
        .with("content/a.md", "+++\ntitle = 'A'\n+++\nText.\n");
    Files.createDirectories(former.content());
    Files.writeString(former.content().resolve("a.adoc"), "= Mine\n");

    assertThat(former.imports()).isOne();
    assertThat(former.errors()).contains("a.adoc already exists, so nothing is written");
    assertThat(former.imported("a.adoc")).isEqualTo("= Mine\n");
    assertThat(former.content().resolve("index.adoc")).doesNotExist();
    assertThat(Files.readString(former.source().resolve("content/a.md"))).endsWith("Text.\n");
  }

  @Test
  void brokenFileIsReportedAndTheOthersAreImported() throws Exception {
    former
        .with("config.toml", "base_url = 'https://old.example'\n")
        .with("content/a.md", "+++\ntitle = \n+++\n")
        .with("content/b.md", "+++\ntitle = 'B'\n+++\nText.\n");
    Files.write(former.source().resolve("content/c.md"), new byte[] {'a', (byte) 0xff});

    assertThat(former.imports()).isOne();
    assertThat(former.report())
        .contains("content/a.md:2: is left out: TOML cannot be read")
        .contains("content/c.md:1: is left out: it is not UTF-8")
        .contains("Zola: 3 texts read, 1 pages written");
    assertThat(former.imported("b.adoc")).startsWith("= B\n");
  }

  @Test
  void noValueTakesTheLineBelowIt() throws Exception {
    former
        .with("config.toml", "base_url = 'https://old.example'\ndescription = 'Two +'\n")
        .with(
            "content/blog/secret.md",
            "+++\ntitle = 'Secret'\ndate = 2024-03-01\ndescription = 'On C +'\ndraft = true\n+++\n")
        .with(
            "content/blog/set.md",
            "+++\ntitle = 'Set'\ndate = 2024-03-01\ndescription = 'No {set:page-slug:taken}'\n+++\n");

    assertThat(former.imports()).isZero();
    ExportedContent site = former.exported();

    assertThat(site.target().resolve("blog/secret")).doesNotExist();
    assertThat(site.text("blog/set/index.html")).contains("No {set:page-slug:taken}");
    assertThat(site.text("index.html")).contains("content=\"Two +\"");
    assertThat(site.text("atom.xml")).contains("<id>https://old.example/blog/set/</id>");
  }

  @ParameterizedTest
  @CsvSource({
    "a.md, 20000, '>', 'it is nested too deeply'",
    "b.md, 0, '', 'TOML cannot be read: it is nested too deeply'"
  })
  void nestingWithoutAnEndIsReportedAndTheOthersAreImported(
      String file, int quotes, String quote, String reason) throws Exception {
    String list = quotes > 0 ? "" : "x = " + "[".repeat(20_000) + "]".repeat(20_000) + "\n";
    former
        .with("config.toml", "base_url = 'https://old.example'\n")
        .with("content/" + file, "+++\n" + list + "title = 'Deep'\n+++\n" + quote.repeat(quotes))
        .with("content/c.md", "+++\ntitle = 'C'\n+++\nText.\n");

    assertThat(former.imports()).isOne();
    assertThat(former.report()).contains("content/" + file + ":1: is left out: " + reason);
    assertThat(former.imported("c.adoc")).startsWith("= C\n");
  }

  @Test
  void symbolicLinksLeadNowhere() throws Exception {
    Path secret =
        Files.writeString(former.folder().resolve("secret.md"), "+++\ntitle = 'S'\n+++\n");
    former.with("config.toml", "base_url = 'https://old.example'\n").with("content/a.md", "# A\n");
    Files.createSymbolicLink(former.source().resolve("content/s.md"), secret);
    Files.createSymbolicLink(former.source().resolve("content/all"), former.folder());

    assertThat(former.imports()).isZero();
    assertThat(former.content().resolve("s.adoc")).doesNotExist();
    assertThat(former.content().resolve("all")).doesNotExist();
    assertThat(former.imported("a.adoc")).startsWith("= A\n");
  }

  @Test
  void folderOfNoKnownGeneratorIsRefused() throws Exception {
    former.with("readme.txt", "Nothing.");

    assertThat(former.imports()).isOne();
    assertThat(former.errors()).contains("is no site of Zola, Hugo or Jekyll", "antora.yml");
  }

  @Test
  void textsThatHugoHidStayHiddenAndFoldersOfTextsMayHaveNamesOfBuilds() throws Exception {
    former
        .with("hugo.toml", "baseURL = 'https://old.example/'\ntitle = 'Old'\n")
        .with("public/index.html", "Made.")
        .with("content/posts/resources/pool.md", hugo("Pool", ""))
        .with("content/posts/later.md", hugo("Later", "publishDate = 2999-01-01\n"))
        .with("content/posts/over.md", hugo("Over", "expiryDate = 2025-01-01\n"))
        .with("content/posts/apart.md", hugo("Apart", "[build]\nlist = 'never'\n"))
        .with("content/posts/never.md", hugo("Never", "[build]\nrender = 'never'\n"));

    assertThat(former.imports()).as(former.errors()).isZero();
    ExportedContent site = former.exported();

    assertThat(Jsoup.parse(site.text("posts/index.html")).select(".rows h2, .rows h3").eachText())
        .containsExactly("Pool");
    assertThat(site.target().resolve("posts/apart/index.html")).exists();
    assertThat(site.target().resolve("posts/later")).doesNotExist();
    assertThat(site.target().resolve("posts/over/index.html")).doesNotExist();
    assertThat(site.target().resolve("posts/never")).doesNotExist();
  }

  private static String hugo(String title, String more) {
    return "+++\ntitle = '" + title + "'\ndate = 2024-02-02\n" + more + "+++\n\nText.\n";
  }
}
