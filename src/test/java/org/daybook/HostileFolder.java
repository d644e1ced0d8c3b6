package org.daybook;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A content folder with scripts in every place that its authors write to. */
final class HostileFolder {
  private static final String SVG =
      "<svg xmlns='http://www.w3.org/2000/svg' onload='%1$s'><script>%1$s</script>"
          + "<foreignObject><img xmlns='http://www.w3.org/1999/xhtml' src='none' onerror='%1$s'/>"
          + "<iframe xmlns='http://www.w3.org/1999/xhtml' srcdoc='&lt;script>%1$s&lt;/script>'/>"
          + "</foreignObject><a href='javascript:%1$s'><text y='20'>a</text></a></svg>";

  private static final int MANY = 12;

  private final Path folder;
  private final Vectors vectors;

  HostileFolder(Path folder, Vectors vectors) {
    this.folder = folder;
    this.vectors = vectors;
  }

  /** Writes all files. */
  Path write() throws IOException {
    write(
        "index.adoc",
        header(Vectors.texts().get(1), 0)
            + ":page-id: tag:notes.example,2026:\n:page-nav: notes, <script>\n");
    write(
        "notes/index.adoc",
        header(Vectors.texts().get(0), 1) + "\n" + passed(Vectors.html().subList(0, 20)));
    write("projects/index.adoc", "= Projects\n:page-layout: cards\n");
    write("focus/index.adoc", "= Focus\n:page-layout: board\n");
    write("about.adoc", "= About\n\nAbout this site.\n");
    writeTexts();
    writeEach("html", Vectors.html().stream().map(HostileFolder::passed).toList());
    writeEach("asciidoc", Vectors.asciidoc());
    write("notes/long.adoc", longEntry());
    writeFiles();
    return folder;
  }

  private void writeTexts() throws IOException {
    List<String> texts = Vectors.texts();
    for (int i = 0; i < texts.size(); i++) {
      String text = header(texts.get(i), i) + "\nOpening <<b>> +" + texts.get(i) + "+.\n\n== ";
      write("notes/text-" + i + ".adoc", text + texts.get(i) + "\n\nText.\n");
      write("projects/text-" + i + ".adoc", text + "Part\n\nText.\n");
      write("focus/text-" + i + ".adoc", text + "Part\n\nText.\n");
    }
  }

  /** Blocks in a few entries, and on a board each in a text of its own, which hides no other. */
  private void writeEach(String name, List<String> blocks) throws IOException {
    for (int i = 0; i < blocks.size(); i++) {
      write("focus/" + name + "-" + i + ".adoc", "= Area " + i + "\n\n" + blocks.get(i) + "\n");
    }
    for (int i = 0; i < blocks.size(); i += MANY) {
      List<String> part = blocks.subList(i, Math.min(i + MANY, blocks.size()));
      write(
          "notes/" + name + "-" + i + ".adoc",
          "= "
              + name
              + "\n:page-date: 2026-02-01\n:page-tags: all\n\n"
              + String.join("\n\n", part)
              + "\n");
    }
  }

  private String longEntry() throws IOException {
    List<String> texts = Vectors.texts();
    StringBuilder text =
        new StringBuilder("= Long\n:page-date: 2026-03-01\n:description: " + texts.get(0) + "\n");
    for (int i = 0; i < 90; i++) {
      text.append(i % 8 == 0 ? "\n== Part +" + texts.get(i / 8 % texts.size()) + "+\n\n" : "")
          .append("Sentence " + i + " of queue " + i % 7 + " says +")
          .append(texts.get(i % texts.size()))
          .append("+ to readers of memory and load.\n");
    }
    return text.toString();
  }

  private void writeFiles() throws IOException {
    for (String name : List.of("evil.svg", "evil.SVG", "a.svg")) {
      write("notes/" + name, SVG.replace("%1$s", "RUN"));
    }
    String html = "<!doctype html><script>RUN</script><img src=none onerror=RUN>";
    for (String ending :
        List.of("html", "htm", "xhtml", "xml", "txt", "pdf", "json", "mp4", "csv", "vtt", "mht")) {
      write("notes/evil." + ending, html);
    }
    write("notes/evil.js", "RUN");
    write("notes/\"><img src=none onerror=RUN>.svg", SVG.replace("%1$s", "RUN"));
    write("notes/<img src=none onerror=RUN>.adoc", "= Name\n:page-date: 2026-01-01\n\nText.\n");
    write(
        "notes/files.adoc",
        "= Files\n:page-date: 2026-01-01\n\n"
            + "link:evil.html[] link:evil.xhtml[] link:evil.xml[] link:evil.svg[] link:evil.js[]"
            + " link:evil.txt[] link:evil.pdf[] link:evil.mht[] image:evil.svg[]"
            + " video:evil.mp4[]\n\nvideo::evil.mp4[]\n");
  }

  /** A header with a text in each of its attributes. */
  private static String header(String text, int order) {
    return "= "
        + text
        + "\n:author: "
        + text
        + "\n:description: "
        + text
        + "\n:page-tags: "
        + text.replace(",", "")
        + ", all\n:page-status: "
        + text
        + "\n:page-series: "
        + text
        + "\n:page-order: "
        + (order + 1)
        + "\n:page-owner: "
        + text
        + "\n:page-homepage: "
        + text
        + "\n:page-repository: "
        + text
        + "\n:page-built-with: "
        + text
        + "\n:page-license: "
        + text
        + "\n:page-copyright: "
        + text
        + "\n:page-unknown: "
        + text
        + "\n:page-date: 2026-01-0"
        + (order % 9 + 1)
        + "\n";
  }

  private static String passed(List<String> html) {
    return html.stream().map(HostileFolder::passed).collect(joining("\n\n"));
  }

  private static String passed(String html) {
    return "++++\n" + html + "\n++++";
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(call(path));
    Files.createDirectories(file.getParent());
    StringBuilder numbered = new StringBuilder();
    for (String line : text.split("(?<=\n)")) {
      numbered.append(call(line));
    }
    Files.writeString(file, numbered);
  }

  private String call(String line) {
    return line.contains("RUN") ? vectors.numbered(line) : line;
  }
}
