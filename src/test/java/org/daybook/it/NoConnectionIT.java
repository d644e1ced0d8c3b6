package org.daybook.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The archive asks no other machine for anything, not even for a name, whatever a content folder
 * and a theme mention. Where the kernel permits no network of one's own or no tracing, the tests
 * are skipped and say so.
 */
class NoConnectionIT {
  private static final System.Logger LOG = System.getLogger(NoConnectionIT.class.getName());
  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin", "java").toString();

  private static final Map<String, String> CONTENT =
      Map.of(
          "index.adoc",
          """
          = Site
          :page-id: tag:notes.example,2026:
          :stylesheet: https://remote.test/site.css
          :docinfo: shared
          :data-uri:
          :allow-uri-read:

          include::https://remote.test/home.adoc[]
          """,
          "notes/pictures.adoc",
          """
          = Pictures
          :page-date: 2026-01-02
          :imagesdir: https://remote.test/
          :allow-uri-read:
          :data-uri:

          image::a.png[]

          image::https://remote.test/b.svg[opts=inline]

          image::c.svg[opts=inline]

          video::x[youtube]

          video::https://remote.test/d.mp4[poster=https://remote.test/e.png]

          icon:heart[] +++<img src="//remote.test/f.png"><link rel=preconnect href="//remote.test">+++
          """,
          "notes/includes.adoc",
          """
          = Includes
          :page-date: 2026-01-03
          :allow-uri-read:
          :cache-uri:
          :source-highlighter: highlight.js
          :highlightjsdir: https://remote.test/hl
          :kroki-server-url: https://remote.test
          :kroki-fetch-diagram:
          :plantuml-server-url: https://remote.test
          :webfonts: https://remote.test/fonts.css
          :stem:

          include::https://remote.test/a.adoc[]

          include::http://remote.test:9/b.adoc[opts=optional]

          [kroki]
          ....
          a -> b
          ....

          [plantuml,target=c]
          ....
          !include https://remote.test/d.puml
          ....

          [source,java]
          ----
          include::https://remote.test/E.java[tag=f]
          ----

          |===
          include::https://remote.test/g.csv[]
          |===

          stem:[x^2] bibtex::https://remote.test/h.bib[] gist::1[]
          """,
          "notes/drawing.svg",
          """
          <?xml version="1.0"?>
          <?xml-stylesheet href="https://remote.test/a.xsl" type="text/xsl"?>
          <!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://remote.test/svg11.dtd"
            [<!ENTITY % more SYSTEM "http://remote.test/more.ent"> %more;]>
          <svg xmlns="http://www.w3.org/2000/svg"><image href="https://remote.test/b.png"/></svg>
          """,
          "notes/matter.md.adoc",
          """
          ---
          title: !!java.net.URL ["https://remote.test/"]
          ---
          Text.
          """,
          "notes/last.adoc",
          "= Last\n:page-date: 2020-01-01\n\nimage::drawing.svg[] link:drawing.svg[]\n");

  private static final Map<String, String> THEME =
      Map.of(
          "theme.css",
          "@import url('https://remote.test/a.css');"
              + " @font-face { font-family: a; src: url(https://remote.test/a.woff2) }",
          "head.html",
          "<link rel='stylesheet' href='https://remote.test/b.css'>"
              + "<script src='https://remote.test/c.js'></script>",
          "header.html",
          "<p><img src='https://remote.test/d.png' alt=''></p>",
          "logo.svg",
          CONTENT.get("notes/drawing.svg"));

  @TempDir private Path folder;
  private Traced traced;

  @BeforeAll
  static void theKernelPermitsIt() throws Exception {
    int status = Traced.run(Traced.alone(List.of("strace", "-f", "-o", "/dev/null", "true")));
    if (status != 0) {
      LOG.log(Level.ERROR, "NOT TESTED, no unshare, ip or strace: NoConnectionIT");
    }
    assumeTrue(status == 0, "unshare --net, ip or strace is missing or forbidden here");
  }

  @BeforeEach
  void write() throws IOException {
    traced = new Traced(folder.resolve("trace"));
    for (var file : CONTENT.entrySet()) {
      write("content/" + file.getKey(), file.getValue());
    }
    for (var file : THEME.entrySet()) {
      write("theme/" + file.getKey(), file.getValue());
    }
  }

  @Test
  void theTraceTellsOfAConnection() throws Exception {
    String connect = "exec 3<>/dev/tcp/127.0.0.1/9";
    Traced.run(Traced.alone(traced.traced(List.of("bash", "-c", connect))));

    assertThat(traced.calls()).singleElement().asString().contains("connect(", "127.0.0.1");
  }

  @Test
  void nothingIsAskedForWhateverTheContentMentions() throws Exception {
    commitAsAPartialClone();
    List<String> server =
        List.of(
            JAVA,
            "-Djava.io.tmpdir=" + folder,
            "-jar",
            System.getProperty("archive"),
            "serve",
            "--port",
            "0",
            "--content",
            folder.resolve("content").toString(),
            "--theme",
            folder.resolve("theme").toString(),
            "--work",
            folder.resolve("work").toString());
    Path read = folder.resolve("read");
    List<String> reader =
        new ArrayList<>(
            List.of(
                JAVA,
                "-cp",
                location(),
                IsolatedReader.class.getName(),
                read.toString(),
                "notes/last/"));
    reader.addAll(traced.traced(server));

    assertThat(Traced.run(Traced.alone(reader))).isZero();
    assertThat(Files.readAllLines(read))
        .contains("200 /", "200 /notes/pictures/", "200 /notes/includes/", "200 /atom.xml")
        .contains("200 /notes/drawing.svg")
        .allMatch(line -> line.startsWith("200 "));
    assertThat(traced.calls()).isEmpty();
  }

  /** A repository that lacks a part of its history, which git would fetch. */
  private void commitAsAPartialClone() throws IOException, InterruptedException {
    git("init", "-q");
    for (String path : List.of("notes/last.adoc", ".")) {
      git("add", path);
      git("-c", "user.name=a", "-c", "user.email=a@example.org", "commit", "-q", "-m", "More");
    }
    String tree = git("rev-parse", "HEAD~1^{tree}").strip();
    Path objects = folder.resolve("content/.git/objects");
    Files.delete(objects.resolve(tree.substring(0, 2)).resolve(tree.substring(2)));
    git("remote", "add", "origin", "https://remote.test/notes.git");
    git("config", "core.repositoryFormatVersion", "1");
    git("config", "extensions.partialClone", "origin");
    git("config", "remote.origin.promisor", "true");
  }

  private String git(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(arguments));
    Process git =
        new ProcessBuilder(command)
            .directory(folder.resolve("content").toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String out = new String(git.getInputStream().readAllBytes(), UTF_8);
    assertThat(git.waitFor()).isZero();
    return out;
  }

  private static String location() throws Exception {
    return Path.of(IsolatedReader.class.getProtectionDomain().getCodeSource().getLocation().toURI())
        .toString();
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
