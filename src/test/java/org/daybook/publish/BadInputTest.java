package org.daybook.publish;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.daybook.site.Entry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever lies beside a good note: the note is published, and the report says where it is bad. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class BadInputTest {
  private static final String HEADER = "= Title\n:page-date: 2026-03-01\n\n";

  @RegisterExtension static final ContentFixture content = new ContentFixture();

  @BeforeEach
  void writeGoodNote() {
    content.write("notes/good.adoc", "= Good\n:page-date: 2026-03-01\n\nText.\n");
  }

  @AfterEach
  void goodNoteIsPublished() {
    assertThat(content.entry("notes/good/").title().text()).isEqualTo("Good");
  }

  @Test
  void emptyFile() {
    content.write("notes/bad.adoc", "");

    assertThat(content.diagnostics())
        .first()
        .asString()
        .startsWith("notes/bad.adoc:1: error: title");
  }

  @Test
  void fileWithoutTitle() {
    content.write("notes/bad.adoc", ":page-date: 2026-03-01\n\n== No title\n");

    assertThat(content.diagnostics())
        .first()
        .asString()
        .startsWith("notes/bad.adoc:1: error: title");
  }

  @Test
  void bytesThatAreNotUtf8() throws IOException {
    write("notes/bad.adoc", (HEADER + "Text,\nna\u00efve.\n").getBytes(ISO_8859_1));

    assertThat(content.diagnostics())
        .containsExactly("notes/bad.adoc:5: error: is not UTF-8 from here on; save it as UTF-8");
  }

  @Test
  void halfOfASurrogatePair() throws IOException {
    write("notes/bad.adoc", (HEADER + "\u00ed\u00a0\u0080").getBytes(ISO_8859_1));

    assertThat(content.diagnostics())
        .containsExactly("notes/bad.adoc:4: error: is not UTF-8 from here on; save it as UTF-8");
  }

  @ParameterizedTest
  @ValueSource(strings = {"&#xD800;", "&#55296;", "&#0;", "&#x110000;", "&#99999999999;"})
  void referenceToNoCharacter(String reference) {
    content.write(
        "notes/bad.adoc", "= Title " + reference + "\n:page-date: 2026-03-01\n\n" + reference);

    assertThat(page("notes/bad/")).doesNotContain("\0").matches("(?s)\\P{Cs}*");
    assertThat(content.diagnostics()).isEmpty();
  }

  @Test
  void byteOrderMark() {
    content.write("notes/bad.adoc", "\ufeff" + HEADER + "Text.\n");

    assertThat(content.entry("notes/bad/").title().text()).isEqualTo("Title");
    assertThat(content.diagnostics()).isEmpty();
  }

  @Test
  void lineEndsOfWindows() {
    content.write(
        "notes/bad.adoc", HEADER.replace("\n", "\r\n") + "Text.\r\n\r\n----\r\na\r\n----\r\n");

    assertThat(page("notes/bad/")).contains("<p>Text.</p>").doesNotContain("\r");
    assertThat(content.diagnostics()).isEmpty();
  }

  @Test
  void controlCharacters() {
    content.write(
        "notes/bad.adoc", "= A\0B\n:page-date: 2026-03-01\n\nC\0D\u0001\u001b[0m\uffff.\n");

    assertThat(content.entry("notes/bad/").title().markup()).isEqualTo("AB");
    assertThat(page("notes/bad/")).contains("<p>CD[0m.</p>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "a ", "a<", "&#8212;"})
  void lineOfAMillionCharacters(String repeated) {
    content.write("notes/bad.adoc", HEADER + repeated.repeat(1_000_000 / repeated.length()));

    assertThat(page("notes/bad/")).hasSizeGreaterThanOrEqualTo(1_000_000 / repeated.length());
    assertThat(content.diagnostics()).isEmpty();
  }

  @Test
  void fiveThousandHeadings() {
    String headings =
        IntStream.range(0, 5000).mapToObj(i -> "== Part " + i + "\n\n").collect(joining());
    content.write("notes/bad.adoc", HEADER + headings);

    assertThat(content.entry("notes/bad/").text().headings()).hasSize(5000);
  }

  @Test
  void includeBomb() {
    content.write("notes/bad.adoc", HEADER + "include::_0.adoc[]\n".repeat(10));
    for (int i = 0; i < 10; i++) {
      content.write("notes/_" + i + ".adoc", ("include::_" + (i + 1) + ".adoc[]\n").repeat(10));
    }
    content.write("notes/_10.adoc", "Text.\n");

    assertThat(content.diagnostics())
        .singleElement()
        .asString()
        .matches("notes/_\\d.adoc:\\d+: error: more than 256 files are included");
  }

  @Test
  void includeCycle() {
    content.write("notes/bad.adoc", HEADER + "include::_part.adoc[]");
    content.write("notes/_part.adoc", "Text.\n\ninclude::bad.adoc[]");

    assertThat(content.diagnostics())
        .containsExactly("notes/_part.adoc:3: error: notes/bad.adoc includes itself");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/etc/passwd", "bad.adoc", ".", "..", "/", "nowhere"})
  void symbolicLink(String target) throws IOException {
    Files.createSymbolicLink(content.folder().resolve("notes/bad.adoc"), Path.of(target));
    content.write("notes/user.adoc", HEADER + "include::bad.adoc[]\n\nimage::bad.adoc[]\n");

    assertThat(content.diagnostics())
        .contains(
            "notes/user.adoc:4: warning: notes/bad.adoc is to be included and does not"
                + " exist: correct its path or add it");
    assertThat(page("notes/user/")).doesNotContain("root:");
    assertThat(content.publish().site().newest()).hasSize(2);
  }

  @Test
  void pipe() throws Exception {
    Path mkfifo = Path.of("/usr/bin/mkfifo");
    assumeTrue(Files.isExecutable(mkfifo), "no /usr/bin/mkfifo here");
    Path pipe = content.folder().resolve("notes/bad.adoc");
    assertThat(new ProcessBuilder(mkfifo.toString(), pipe.toString()).start().waitFor()).isZero();

    assertThat(content.publish().site().newest()).hasSize(1);
  }

  @Test
  void fileAndFolderThatMayNotBeRead() throws IOException {
    content.write("notes/bad.adoc", HEADER);
    content.write("guides/bad.adoc", HEADER);
    Path file = content.folder().resolve("notes/bad.adoc");
    Files.setPosixFilePermissions(file, Set.of());
    assumeFalse(Files.isReadable(file), "this user may read everything");
    Path folder = content.folder().resolve("guides");
    Files.setPosixFilePermissions(folder, Set.of());
    List<String> diagnostics = content.diagnostics();
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));

    assertThat(diagnostics)
        .contains(
            "guides:1: error: cannot be read: access denied",
            "notes/bad.adoc:1: error: cannot be read: access denied");
  }

  @Test
  void twoFormsOfOneName() {
    content.write("notes/\u00c4.adoc", HEADER);
    content.write("notes/A\u0308.adoc", HEADER);

    assertThat(content.diagnostics())
        .containsExactly(
            "notes/A\u0308.adoc:1: error: cannot be read: another file has this name in another form of Unicode: rename one of them");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a b", "\u043e\u0447\u0435\u0440\u0435\u0434\u044c", "100%", "a?b#c", "'\"<&>"})
  void unusualName(String name) {
    content.write("notes/" + name + ".adoc", HEADER);

    assertThat(content.publish().site().newest()).hasSize(2);
    assertThat(content.diagnostics()).isEmpty();
  }

  @Test
  void nameThatLeavesNothingOfTheUrl() {
    content.write("notes/?.adoc", HEADER);

    assertThat(content.publish().site().newest()).isNotEmpty();
  }

  @Test
  void twoFilesWithOneUrl() {
    content.write("notes/bad.adoc", HEADER);
    content.write("notes/Bad.adoc", HEADER);

    assertThat(content.diagnostics())
        .containsExactly(
            "notes/Bad.adoc:1: error: has the same URL /notes/bad/ as notes/bad.adoc, which keeps"
                + " it: rename one of them, or set page-slug in one");
  }

  private static String page(String path) {
    Entry entry = content.entry(path);
    return entry.text().page().markup();
  }

  private static void write(String path, byte[] bytes) throws IOException {
    Files.write(content.folder().resolve(path), bytes);
  }
}
