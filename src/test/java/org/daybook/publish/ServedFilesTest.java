package org.daybook.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.daybook.publish.served.AssetTypes;
import org.daybook.site.Asset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A folder can hold more than a site, and nothing is served that was not meant to be. */
class ServedFilesTest {
  private static final String HEADER = "= A\n:page-date: 2026-03-01\n\n";

  @RegisterExtension static final ContentFixture content = new ContentFixture();

  @ParameterizedTest
  @CsvSource({
    "notes/a.PNG, true",
    "paper.pdf, true",
    "data.tar.gz, true",
    "app.env, false",
    ".env, false",
    "id_rsa, false",
    "pom, false",
    "fonts/a.woff2, false",
    "src/Main.java, false",
    "pom.xml, false",
    "package.json, false"
  })
  void theEndingOfItsNameIsTheTypeOfAFile(String path, boolean known) {
    assertThat(AssetTypes.KNOWN.isKnown(path)).isEqualTo(known);
  }

  @Test
  void anOperatorAddsTypes() {
    assertThat(new AssetTypes(Set.of("stl")).isKnown("notes/Part.STL")).isTrue();
  }

  @Test
  void aFileOfAnotherTypeIsServedIfANoteLinksToIt() {
    content.write("notes/a.adoc", HEADER + "link:part.stl[The part]\n");
    content.write("notes/part.stl", "solid");
    content.write("notes/other.stl", "solid");

    assertThat(content.publish().site().links().assetFrom("notes/part.stl")).isPresent();
    assertThat(content.publish().site().links().assetFrom("notes/other.stl")).isEmpty();
  }

  @Test
  void whatIsNotServedIsNamedOnceForEachFolder() {
    content.write("notes/a.adoc", HEADER + "include::../src/Main.java[]\n");
    content.write("app.env", "PASSWORD=secret");
    content.write("id_rsa", "secret");
    content.write("src/Main.java", "class Main {}");
    for (int n = 0; n < 100; n++) {
      content.write("src/m" + n + "/index.js", "");
      content.write("node_modules/m" + n + "/a.png", "");
    }

    assertThat(content.publish().site().assets())
        .extracting(Asset::source)
        .noneMatch(source -> !source.endsWith(".adoc"));
    assertThat(content.diagnostics())
        .containsExactly(
            "app.env:1: warning: is not served because of its type .env: link to it from a note,"
                + " add env to the setting site-assets, or name it in .daybookignore",
            "id_rsa:1: warning: is not served because its name has no ending: link to it from a"
                + " note, or name it in .daybookignore",
            "src/m0/index.js:1: warning: is not served because of its type .js, as others in src:"
                + " link to it from a note, add js to the setting site-assets, or name it in"
                + " .daybookignore");
  }
}
