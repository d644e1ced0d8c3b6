package org.daybook.theme;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Locale;
import org.daybook.document.Diagnostic;
import org.daybook.html.ThemeAssets;
import org.daybook.io.NamedFolder;
import org.daybook.language.Messages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThemeFolderTest {
  @TempDir Path root;
  private ThemeFolder folder;

  @BeforeEach
  void openFolder() {
    folder =
        ThemeFolder.at(
            new NamedFolder(root, "daybook.theme (test)"),
            InstantSource.system(),
            ThemeAssets.bundled().stylesheetContent());
  }

  @Test
  void emptyFolderIsNoTheme() {
    assertThat(folder.look()).isFalse();
    assertThat(folder.theme()).isEqualTo(Theme.NONE);
    assertThat(folder.diagnostics()).isEmpty();
  }

  @Test
  void editChangesTheFingerprintAndRemovalBringsItBack() throws IOException {
    write("theme.css", ":root { --unit: 1rem }");
    assertThat(folder.look()).isTrue();
    String first = folder.theme().fingerprint();

    write("header.html", "<p>Portal</p>");
    assertThat(folder.look()).isTrue();
    assertThat(folder.theme().fingerprint()).isNotEqualTo(first);
    Files.delete(root.resolve("header.html"));

    assertThat(folder.look()).isTrue();
    assertThat(folder.theme().fingerprint()).isEqualTo(first);
    assertThat(folder.look()).isFalse();
  }

  @Test
  void folderThatIsGoneLeavesTheThemeAndIsSaidOnce() throws IOException {
    write("logo.svg", "<svg/>");
    folder.look();
    Theme before = folder.theme();
    Files.delete(root.resolve("logo.svg"));
    Files.delete(root);

    assertThat(folder.look()).isTrue();
    assertThat(folder.look()).isFalse();
    assertThat(folder.theme()).isEqualTo(before);
    assertThat(folder.diagnostics())
        .extracting(Diagnostic::toString)
        .containsExactly(
            root
                + ":1: error: daybook.theme (test): the path does not exist: create a folder"
                + " there, or write another path [theme-fault]");
    Files.createDirectory(root);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          header.html | <div><p>Portal                  | header.html:1: error: <div> is not closed: add its end tag
          header.html | <p>a</p>%n<b>b</b></div>        | header.html:2: error: an end tag closes nothing that is open: remove it
          footer.html | <!-- open                       | footer.html:1: error: a tag or a comment is not closed: add > or -->
          header.html | <script>x                       | header.html:1: error: <script> is not closed: add its end tag
          theme.css   | :root { --unit: 1rem            | theme.css:1: error: a block is not closed: add }
          theme.css   | p { } }                         | theme.css:1: error: } closes no block: remove it
          """)
  void errorCostsItsFileAlone(String name, String text, String message) throws IOException {
    String valid = name.endsWith("css") ? "p { color: red }" : "<p>Before</p>";
    write(name, valid);
    write("logo.svg", "<svg/>");
    folder.look();
    Theme before = folder.theme();

    write(name, text.formatted());
    write("favicon.svg", "<svg id='i'/>");
    folder.look();

    assertThat(folder.diagnostics())
        .extracting(Diagnostic::toString)
        .containsExactly(root + "/" + message + " [theme-fault]");
    assertThat(folder.theme().icon()).isPresent();
    assertThat(folder.theme().chrome()).isEqualTo(before.chrome());
    assertThat(folder.theme().stylesheet()).isEqualTo(before.stylesheet());
    assertThat(folder.theme().files()).containsAllEntriesOf(before.files());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          header.html | <p onclick="x()">a</p>                              | has onclick, which browsers ignore here: call addEventListener in a script element
          header.html | <p style="color: red">a</p>                         | has style, which browsers ignore here: write a class and style it in theme.css
          header.html | <a href=" JavaScript:x()">a</a>                     | has a javascript: link, which browsers ignore here: use a button and a script
          header.html | <script src="https://cdn.example/x.js"></script>    | loads https://cdn.example/x.js, which browsers refuse here: put the file into the theme's folder and write theme: before its name
          head.html   | <link rel="stylesheet" href="//cdn.example/x.css">  | loads //cdn.example/x.css, which browsers refuse here: put the file into the theme's folder and write theme: before its name
          head.html   | <base href="/">                                     | has <base>, which every page has or must not have: remove it
          head.html   | <meta http-equiv="refresh" content="1">             | has <meta http-equiv>, which the server's headers are for: remove it
          head.html   | <div></div>                                         | has <div>, which is no part of the head: write it in header.html
          theme.css   | @import "other.css";                                | loads another style sheet or a file from elsewhere, which browsers refuse here: put it into the theme's folder and name it without a host
          theme.css   | p { background: url(https://cdn.example/p.png) }    | loads another style sheet or a file from elsewhere, which browsers refuse here: put it into the theme's folder and name it without a host
          notes.html  | <p>a</p>                                            | is shown nowhere: only head.html, header.html and footer.html are
          messages_german.properties | subscribe=Abonnieren                 | is not used, because its name must be messages.properties, or have a language's code, such as messages_de.properties or messages_zh_Hant.properties
          messages_de.properties | subscrbe=Abonnieren                      | no text has the key subscrbe: write subscribe
          messages_de.properties | minutes={1} Minuten                      | minutes has no [{1}]: write {0} min
          messages_de.properties | date=d. MMM ffff                         | date is no pattern of a date: write one such as d MMM uuuu
          messages_de.properties | date=pd. MMM uuuu                        | date is no pattern of a date: write one such as d MMM uuuu
          messages_de.properties | minutes={99999999999} Minuten            | minutes has no [{99999999999}]: write {0} min
          read.me     | Text                                                | is not served, because its name must end in one of css, js, svg, png, jpg, gif, webp, avif, ico, woff2, woff, ttf, otf
          """)
  void whatHasNoEffectIsAWarning(String name, String text, String message) throws IOException {
    write(name, text);
    folder.look();

    assertThat(folder.diagnostics())
        .extracting(Diagnostic::toString)
        .containsExactly(root + "/" + name + ":1: warning: " + message + " [theme-doubt]");
  }

  @Test
  void wordsThatAreNotUtf8AreAnErrorAndThoseBeforeStay() throws IOException {
    write("messages_de.properties", "\uFEFFolder=Älter\n");
    folder.look();
    Theme before = folder.theme();
    assertThat(before.translations().messages(Locale.GERMAN, Locale.GERMAN).text("older"))
        .isEqualTo("Älter");

    Files.write(root.resolve("messages_de.properties"), "older=Früher".getBytes(ISO_8859_1));
    folder.look();

    assertThat(folder.theme()).isEqualTo(before);
    assertThat(folder.diagnostics())
        .extracting(Diagnostic::toString)
        .containsExactly(
            root
                + "/messages_de.properties:1: error: is not UTF-8: save it as UTF-8"
                + " [theme-fault]");
  }

  @Test
  void bothFilesOfEnglishWordsHold() throws IOException {
    write("messages.properties", "older=Before\nnewer=After\n");
    write("messages_en.properties", "newer=Later\n");
    folder.look();

    Messages words = folder.theme().translations().messages(Locale.ENGLISH, Locale.ENGLISH);
    assertThat(words.text("older")).isEqualTo("Before");
    assertThat(words.text("newer")).isEqualTo("Later");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          :root { --ink: #777 }                                | --ink #777 on --paper #fdfcf9 has a contrast of 4.4 in light colours: choose colours with at least 4.5
          html { --paper: light-dark(#FFFFFF, #777777); }      | --accent #8ab4f0 on --paper #777777 has a contrast of 2.1 in dark colours: choose colours with at least 4.5
          """)
  void colourThatIsHardToReadIsAWarning(String css, String message) throws IOException {
    write("theme.css", css);
    folder.look();

    assertThat(folder.diagnostics())
        .extracting(Diagnostic::toString)
        .contains(root + "/theme.css:1: warning: " + message + " [low-contrast]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@media print { :root { --ink: #777 } }",
        "/* :root { --ink: #777 } */",
        ":root[data-theme=dark] { --ink: #eee }",
        ":root { --ink: oklch(40% 0.1 250); --unit: 1rem }",
        "p::before { content: \"}\" }"
      })
  void otherRulesAreTheOperatorsOwn(String css) throws IOException {
    write("theme.css", css);
    folder.look();

    assertThat(folder.diagnostics()).isEmpty();
    assertThat(folder.theme().stylesheet()).contains("theme.css");
  }

  @Test
  void largeFileIsLeftOut() throws IOException {
    Files.write(root.resolve("logo.svg"), new byte[(2 << 20) + 1]);
    folder.look();

    assertThat(folder.theme().logo()).isEmpty();
    assertThat(folder.diagnostics())
        .extracting(Diagnostic::toString)
        .containsExactly(
            root + "/logo.svg:1: error: is larger than 2 MiB: make it smaller [theme-fault]");
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(root.resolve(name), text);
  }
}
