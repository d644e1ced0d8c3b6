package org.daybook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The report of an import, which names what it leaves out. */
class ImportReportTest {
  @RegisterExtension private final FormerSiteFolder former = new FormerSiteFolder();

  @Test
  void symbolicLinkInTheTargetIsNotFollowed() throws Exception {
    former
        .with("config.toml", "base_url = 'https://old.example'\n")
        .with("content/blog/a.md", "+++\ntitle = 'A'\n+++\nText.\n");
    Path elsewhere = Files.createDirectories(former.folder().resolve("elsewhere"));
    Files.createDirectories(former.content());
    Files.createSymbolicLink(former.content().resolve("blog"), elsewhere);

    assertThat(former.imports()).isOne();
    assertThat(former.errors())
        .contains("blog is a symbolic link, so nothing is written: import into an empty folder");
    assertThat(elsewhere).isEmptyDirectory();
    assertThat(former.content().resolve("index.adoc")).doesNotExist();
  }

  @Test
  void targetMayBeASymbolicLinkItself() throws Exception {
    former
        .with("config.toml", "base_url = 'https://old.example'\n")
        .with("content/blog/a.md", "+++\ntitle = 'A'\n+++\nText.\n");
    Path elsewhere = Files.createDirectories(former.folder().resolve("elsewhere"));
    Files.createSymbolicLink(former.content(), elsewhere);

    assertThat(former.imports()).as(former.errors()).isZero();
    assertThat(elsewhere.resolve("blog/a.adoc")).exists();
  }

  @Test
  void equalLinesAreOneWithTheirNumberAndFirstPlaces() throws Exception {
    former.with("config.toml", "base_url = 'https://old.example'\n");
    for (int i = 1; i <= 5; i++) {
      former.with("content/blog/p" + i + ".md", "+++\ntitle = 'P'\n+++\n\n[x](/gone/)\n");
    }

    assertThat(former.imports()).isZero();
    assertThat(former.report())
        .startsWith(
            "content/blog/p1.md:5: a link leads to nothing that is imported: /gone/"
                + " (5 times: also content/blog/p2.md:5, content/blog/p3.md:5, …)\n"
                + "Zola: 5 texts read")
        .contains("  link: 5\n");
  }

  @Test
  void filesThatDaybookMakesAndFilesOfHtmlAreNamed() throws Exception {
    former
        .with("hugo.toml", "baseURL = 'https://old.example/'\n")
        .with("content/blog/a.md", "+++\ntitle = 'A'\n+++\nText.\n")
        .with("static/robots.txt", "User-agent: *\n")
        .with("static/google.html", "google\n")
        .with("static/main.css", "p {}\n");

    assertThat(former.imports()).isZero();
    assertThat(former.content().resolve("robots.txt")).doesNotExist();
    assertThat(former.report())
        .contains("static/robots.txt:1: is left out: Daybook makes /robots.txt itself")
        .contains("static/google.html:1: is left out: Daybook serves no files of HTML")
        .contains(".:1: files of these types are left out: css");
  }

  @Test
  void metadataWithoutAPlaceIsNamed() throws Exception {
    former
        .with(
            "hugo.toml",
            "baseURL = 'https://old.example/'\n[taxonomies]\nindustry = 'industries'\n")
        .with(
            "content/blog/a.md",
            "---\ntitle: A\ndate: 2024-01-01\nseries: [Queues]\nparams: {author: Ada L.}\n"
                + "industry: [steel]\nproducts: [x]\nmenu: main\naliases: [/tags/a/, /feed.xml]\n---\nText.\n");

    assertThat(former.imports()).isZero();
    assertThat(former.imported("blog/a.adoc"))
        .contains(":page-series: Queues\n", ":authors: Ada L.\n")
        .doesNotContain("page-aliases");
    assertThat(former.report())
        .contains("content/blog/a.md:1: metadata without a place is left out: industry\n")
        .contains("content/blog/a.md:1: metadata without a place is left out: products\n")
        .contains("a.md:1: has a former address that Daybook uses itself: /tags/a/\n")
        .contains("a.md:1: has a former address that Daybook uses itself: /feed.xml\n")
        .doesNotContain("left out: menu");
  }

  @Test
  void frontMatterOfZolaMayBeginAfterEmptyLinesAndMayBeEmpty() throws Exception {
    former
        .with("config.toml", "base_url = 'https://old.example'\n")
        .with("content/blog/a.md", "\n\n+++\ntitle = 'Ring'\n+++\nText.\n")
        .with("content/blog/b.md", "\n+++\ntitle = \n+++\nText.\n")
        .with("content/blog/c.md", "+++\n+++\n# Empty\n\nText.\n");

    assertThat(former.imports()).isOne();
    assertThat(former.imported("blog/a.adoc")).isEqualTo("= Ring\n\nText.\n");
    assertThat(former.imported("blog/c.adoc")).isEqualTo("= Empty\n\nText.\n");
    assertThat(former.report()).contains("content/blog/b.md:3: is left out: TOML cannot be read");
  }

  @Test
  void settingsOfJekyllAreThoseOfTheSite() throws Exception {
    former
        .with(
            "_config.yml",
            "url: https://old.example\nbaseurl: /blog\ntitle: Bounded\n"
                + "description: On queues.\nauthor: {name: Ada Lovelace}\n")
        .with("index.md", "---\ntitle: Home\n---\nHello.\n")
        .with("_drafts/later.md", "---\ntitle: Later\n---\nNot yet.\n")
        .with(
            "_posts/2022-01-02-first.md",
            """
            ---
            title: First
            tags: queues memory
            hero: /assets/h.png
            ---
            ![a]({{ site.baseurl }}/assets/a.png) ![b]({{ "/assets/b.png" | relative_url }})
            ![c]({{ '/assets/c.png' | prepend: site.baseurl | prepend: site.url }})
            ![d](/blog/assets/d.png) ![e]({% link assets/e.png %})
            <img src="{{ site.baseurl }}/assets/f.png"> ![h]({{ page.hero | relative_url }})
            """);
    for (String name : "a b c d e f h".split(" ")) {
      former.with("assets/" + name + ".png", "not a picture");
    }

    assertThat(former.imports()).as(former.errors()).isZero();

    assertThat(former.imported("index.adoc"))
        .startsWith("= Bounded\n:description: On queues.\n:author: Ada Lovelace\n");
    assertThat(former.imported("posts/first.adoc"))
        .contains(":page-tags: queues, memory\n")
        .contains("/assets/a.png[", "/assets/b.png[", "/assets/c.png[", "/assets/d.png[")
        .contains("/assets/e.png[", "/assets/f.png[", "/assets/h.png[");
    assertThat(former.imported("posts/later.adoc"))
        .isEqualTo("= Later\n:page-draft:\n\nNot yet.\n");
    assertThat(former.report())
        .startsWith(
            "index.md:1: is the page of the site, whose title is Bounded; its own was Home\n")
        .doesNotContain("image:", "1970");
  }
}
