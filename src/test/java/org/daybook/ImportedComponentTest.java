package org.daybook;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Components of Antora whose descriptions and pages are harder to read. */
class ImportedComponentTest {
  @RegisterExtension private final FormerSiteFolder former = new FormerSiteFolder();

  @Test
  void attributeTakesNoLineBelowItAndAnImpossibleNameIsReported() throws Exception {
    former
        .with(
            "antora.yml",
            """
            name: queues
            version: ~
            asciidoc:
              attributes:
                language: C +
                docs-base-uri: https://docs.example
                'a: b': x
                gone: ~
            """)
        .with("modules/ROOT/pages/a.adoc", "= A\n\n{language} at {docs-base-uri}\n");

    assertThat(former.imports("--base-url", "https://old.example/")).as(former.errors()).isZero();
    ExportedContent site = former.exported();

    assertThat(former.imported("queues/_partials/component-attributes.adoc"))
        .endsWith(":language: C {plus}\n:docs-base-uri: https://docs.example\n:!gone:\n");
    assertThat(Jsoup.parse(site.text("queues/a/index.html")).select("article").text())
        .contains("C + at https://docs.example");
    assertThat(former.report())
        .contains("antora.yml:1: an attribute is left out, because its name is none in AsciiDoc");
  }

  @Test
  void attachmentsAreLinkedHoweverTheyAreNamed() throws Exception {
    former
        .with("antora.yml", "name: queues\nversion: '1'\n")
        .with("modules/ROOT/attachments/q.csv", "1,2\n")
        .with(
            "modules/ROOT/pages/a.adoc",
            "= A\n\nlink:{attachmentsdir}/q.csv[One], xref:attachment$q.csv[two].\n");

    assertThat(former.imports("--base-url", "https://old.example/")).as(former.errors()).isZero();
    ExportedContent site = former.exported();

    assertThat(Jsoup.parse(site.text("queues/1/a/index.html")).select("article a").eachAttr("href"))
        .contains("../attachments/q.csv", "../attachments/q.csv");
    assertThat(site.target().resolve("queues/1/attachments/q.csv")).exists();
    assertThat(site.printed()).contains("0 errors, 0 warnings");
  }

  @Test
  void formerAddressesAboveTheTitleHoldToo() throws Exception {
    former
        .with("antora.yml", "name: queues\nversion: ~\n")
        .with("modules/ROOT/pages/a.adoc", ":page-aliases: old.adoc\n= A\n\nText.\n");

    assertThat(former.imports("--base-url", "https://old.example/")).as(former.errors()).isZero();

    assertThat(former.imported("queues/a.adoc")).containsOnlyOnce(":page-aliases:");
    assertThat(former.exported().text("queues/old/index.html")).contains("../a/");
  }

  @Test
  void newestVersionIsImportedAndTheOthersAreNamed() throws Exception {
    for (String version : new String[] {"1.9", "1.10"}) {
      former
          .with("v" + version + "/antora.yml", "name: queues\nversion: '" + version + "'\n")
          .with(
              "v" + version + "/modules/ROOT/pages/a.adoc",
              "= A\n\nText of " + version + ", xref:b.adoc[].\n")
          .with("v" + version + "/modules/ROOT/pages/b.adoc", "= B\n\nText.\n");
    }

    assertThat(former.imports("--base-url", "https://old.example/")).as(former.errors()).isZero();

    assertThat(former.imported("queues/1.10/a.adoc"))
        .contains("Text of 1.10, xref:/queues/1.10/b.adoc[]");
    assertThat(former.content().resolve("queues/1.9")).doesNotExist();
    assertThat(former.report())
        .contains("v1.9/antora.yml:1: version 1.9 of queues is left out, because there is 1.10");
  }

  @Test
  void titleWithinAConditionIsThatOfItsPage() throws Exception {
    former
        .with("antora.yml", "name: queues\nversion: ~\nnav: [modules/ROOT/nav.adoc]\n")
        .with("modules/ROOT/nav.adoc", "* xref:a.adoc[]\n")
        .with(
            "modules/ROOT/pages/a.adoc",
            "[[a]]\nifndef::backend-pdf[]\n= For readers\n:description: Of readers.\nendif::[]\n"
                + "ifdef::backend-pdf[]\n= For print\nendif::[]\n\nText.\n");

    assertThat(former.imports("--base-url", "https://old.example/")).as(former.errors()).isZero();
    ExportedContent site = former.exported();

    assertThat(Jsoup.parse(site.text("queues/a/index.html")).select("h1").text())
        .isEqualTo("For readers");
    assertThat(site.text("queues/a.html")).contains("queues/a/");
    assertThat(former.imported("queues/a.adoc")).contains(":page-order: 1\n");
    assertThat(site.printed()).contains("0 errors, 0 warnings");
  }
}
