package org.daybook;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Texts of Hugo and Jekyll that are AsciiDoc or HTML already. */
class ImportedAsciiDocTest {
  @RegisterExtension private final FormerSiteFolder former = new FormerSiteFolder();

  @Test
  void textOfHugoInAsciiDocKeepsItsMarkupAndItsLinksLeadOn() throws Exception {
    former
        .with("hugo.toml", "baseURL = 'https://old.example/'\ntitle = 'Old'\n")
        .with(
            "content/blog/ring.adoc",
            """
            ---
            title: "Ring buffers"
            date: 2024-03-01
            tags: [queues]
            aliases: /old/ring/
            ---
            :toc:
            :imagesdir: /img

            include::modules/terms.adoc[]

            A *bounded* {thing}: see link:../Queue/#fills[the queue] and xref:queue.adoc[].

            image::ring.svg[A ring]

            ----
            link:../queue/#fills[stays]
            ----
            """)
        .with("modules/terms.adoc", ":thing: queue\n")
        .with("static/img/ring.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>")
        .with(
            "content/blog/queue.adoc",
            "+++\ntitle = 'Queue'\ndate = 2024-02-01\n+++\n= The queue\n\n[#fills]\n== How it fills\n\nSlowly.\n");

    assertThat(former.imports()).as(former.errors()).isZero();
    ExportedContent site = former.exported();

    assertThat(site.printed()).contains("0 errors, 0 warnings");
    String ring = site.text("blog/ring/index.html");
    assertThat(Jsoup.parse(ring).select("article a[href*=queue]").eachAttr("href"))
        .contains("../queue/#fills", "../queue/");
    assertThat(ring).contains("<strong>bounded</strong> queue", "img/ring.svg");
    assertThat(Jsoup.parse(ring).select("pre").text()).isEqualTo("link:../queue/#fills[stays]");
    assertThat(site.text("old/ring/index.html")).contains("blog/ring/");
    assertThat(former.imported("blog/ring.adoc"))
        .startsWith("= Ring buffers\n:page-date: 2024-03-01\n:page-tags: queues\n");
    assertThat(former.report())
        .contains(
            "content/blog/queue.adoc:1: has two titles, of which its metadata's is kept: not The queue")
        .contains("Hugo: 2 texts read, 2 pages written, 2 other files copied");
  }

  @Test
  void textOfJekyllInAsciiDocHasItsMetadataInItsHeader() throws Exception {
    former
        .with("_config.yml", "url: https://old.example\ntitle: Old\n")
        .with(
            "_posts/2022-01-02-first.adoc",
            "= First: a `ring`\n:page-tags: [queues, memory]\n:page-layout: post\n"
                + ":page-liquid:\n:page-permalink: /one/first/\n:toc:\n\nText.\n");

    assertThat(former.imports()).as(former.errors()).isZero();

    assertThat(former.imported("one/first.adoc"))
        .isEqualTo(
            "= First: a `ring`\n:page-date: 2022-01-02\n:page-tags: queues, memory\n:toc:\n\nText.\n");
  }

  @Test
  void textInHtmlStaysHtmlAndATemplateIsNamed() throws Exception {
    former
        .with("_config.yml", "url: https://old.example\ntitle: Old\n")
        .with(
            "_posts/2012-01-02-first.html",
            "---\ntitle: First\n---\n<p>A <b>ring</b>.</p>\n\n<script>alert(1)</script>\n"
                + "<p><a href='{% post_url 2012-01-03-second %}'>Second</a></p>\n")
        .with("_posts/2012-01-03-second.md", "---\ntitle: Second\n---\nText.\n")
        .with("index.html", "---\n---\n{% for post in site.posts %}{{ post.title }}{% endfor %}\n")
        .with("google123.html", "google-site-verification: google123.html\n")
        .with("_posts/2012-01-04-third.textile", "---\ntitle: Third\n---\nh1. Text\n");

    assertThat(former.imports()).as(former.errors()).isZero();
    ExportedContent site = former.exported();

    String first = site.text("posts/first/index.html");
    assertThat(Jsoup.parse(first).select("article b").text()).isEqualTo("ring");
    assertThat(Jsoup.parse(first).select("article a[href*=second]").attr("href"))
        .isEqualTo("../second/");
    assertThat(first).doesNotContain("alert(1)");
    assertThat(former.report())
        .contains("_posts/2012-01-02-first.html:4: HTML is kept as it is")
        .contains("index.html:1: is left out: it is a template")
        .contains("google123.html:1: is left out: Daybook serves no files of HTML")
        .contains("_posts/2012-01-04-third.textile:1: is left out: it is neither Markdown");
  }
}
