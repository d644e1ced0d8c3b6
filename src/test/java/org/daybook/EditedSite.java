package org.daybook;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** A content folder with a few files of each kind, any part of which an edit changes at random. */
final class EditedSite {
  private static final List<String> TITLES =
      List.of("Queue", "Ring *buffer*", "`Lock`", "Ring & <tree>", "On xref:/notes/b.adoc[]");
  private static final List<String> SUMMARIES =
      List.of(
          "",
          "Short.",
          "*Strong* words.",
          "See xref:/notes/a.adoc[].",
          "See xref:/about.adoc[it].");
  private static final List<String> DATES =
      List.of("2024-01-02", "2024-05-06", "2024-05-06T10:00:00+02:00", "2025-01-01", "2025-03-04");
  private static final List<String> ON = List.of("", "", "", "", "true");
  private static final List<String> LANGUAGES = List.of("", "", "de", "fr");

  private static final Map<String, List<String>> OF_ALL =
      Map.of("title", TITLES, "description", SUMMARIES, "lang", LANGUAGES);
  private static final Map<String, List<String>> OF_ENTRIES =
      Map.ofEntries(
          Map.entry("page-date", DATES),
          Map.entry("page-updated", List.of("", "", "2025-06-07", "2025-08-09")),
          Map.entry("page-tags", List.of("", "java", "Java, net", "net, C++", "größe")),
          Map.entry("author", List.of("", "Ada", "Bob", "ada")),
          Map.entry("page-status", List.of("", "", "Active", "Draft topic")),
          Map.entry("page-draft", ON),
          Map.entry("page-unlisted", ON),
          Map.entry("page-expires", List.of("", "", "", "", "2026-01-01", "2027-01-01")),
          Map.entry("page-order", List.of("", "1", "2", "3")),
          Map.entry("page-series", List.of("", "Row", "row", "Line")),
          Map.entry("page-owner", List.of("", "", "Ada", "Cleo")),
          Map.entry("page-reviewed", List.of("", "", "2025-09-01")),
          Map.entry("page-review-by", List.of("", "", "2025-10-01", "2027-01-01")),
          Map.entry("page-slug", List.of("", "", "", "one", "two")),
          Map.entry("page-aliases", List.of("", "", "/old/", "/notes/one/, /was.html")),
          Map.entry("page-id", List.of("", "", "", "tag:x.example,2026:own")),
          Map.entry("copyright", List.of("", "", "Ada 2026")),
          Map.entry("page-license", List.of("", "MIT", "Apache-2.0")),
          Map.entry("page-repository", List.of("", "https://git.example/x/")));
  private static final Map<String, List<String>> OF_SECTIONS =
      Map.of(
          "page-layout", List.of("", "list", "cards", "board"),
          "page-sort", List.of("", "date", "title", "order"),
          "page-feed", List.of("", "content", "summary", "none"),
          "page-per-page", List.of("", "1", "2", "3"),
          "page-frame", List.of("", "", "Context, Takeaways"),
          "page-draft", List.of("", "", "", "", "", "true"),
          "page-unlisted", List.of("", "", "", "", "", "true"));
  private static final Map<String, List<String>> OF_THE_SITE =
      Map.of(
          "page-subtitle", List.of("", "Sub", "*Sub* xref:/notes/b.adoc[]"),
          "author", List.of("", "Ada", "Team"),
          "page-id", List.of("", "tag:x.example,2026:", "tag:y.example,2026:"),
          "page-navigation",
              List.of("", "notes, about", "about, projects, notes", "notes, about, /notes/a/"),
          "page-per-page", List.of("", "1", "2", "3"),
          "page-feed-entries", List.of("", "1", "2", "3"),
          "copyright", List.of("", "Us 2026"),
          "page-license", List.of("", "MIT", "https://l.example/[Licence]"),
          "page-draft", List.of("", "", "", "", "", "", "true"));
  private static final List<String> PARTS =
      List.of(
          "Plain words.\n",
          "Other words.\n",
          "See xref:/notes/b.adoc[].\n",
          "See xref:/notes/b.adoc#context[the other].\n",
          "See xref:/notes/a.adoc[] and xref:/projects/p.adoc[].\n",
          "See xref:/about.adoc[] and xref:/about/index.adoc[] and xref:/notes/index.adoc[].\n",
          "== Context\n\nSome xref:/notes/c/index.adoc[].\n",
          "== Takeaways\n\n* Keep xref:/notes/b.adoc[].\n",
          "== More on xref:/notes/a.adoc[]\n\nMore.\n",
          "image::/notes/c/pic.svg[A picture]\n",
          "image::/notes/shared.svg[Shared]\n",
          "link:/notes/c/data.txt[Data]\n",
          "include::/_partials/part.adoc[]\n",
          "== Long\n\n" + "The queue is long and has words. ".repeat(110) + "\n",
          "[source,java]\n----\nint a = 1;\n----\n",
          "stem:[x^2] and footnote:[A xref:/notes/b.adoc[] note.]\n");

  private static final List<String> ENTRIES =
      List.of(
          "notes/a.adoc",
          "notes/b.adoc",
          "notes/c/index.adoc",
          "notes/d.adoc",
          "notes/2025/e.adoc",
          "notes/f.adoc",
          "projects/p.adoc",
          "projects/q.adoc",
          "focus/r.adoc",
          "focus/s.adoc",
          "about/t.adoc");
  private static final List<String> SECTIONS =
      List.of("notes/index.adoc", "projects/index.adoc", "focus/index.adoc", "about/index.adoc");
  private static final List<String> PAGES = List.of("about.adoc", "imprint.adoc");
  private static final List<String> FILES =
      List.of(
          "notes/c/pic.svg",
          "notes/c/data.txt",
          "notes/shared.svg",
          "notes/own.pdf",
          "about/x.png");
  private static final String PARTIAL = "_partials/part.adoc";

  private final Path folder;
  private final Random random;
  private final Map<String, Map<String, String>> headers = new TreeMap<>();
  private final Map<String, List<String>> texts = new TreeMap<>();
  private final Map<String, String> files = new TreeMap<>();
  private final List<String> last = new ArrayList<>();

  EditedSite(Path folder, Random random) {
    this.folder = folder;
    this.random = random;
  }

  /** Writes the first state. */
  void begin() throws IOException {
    for (String path : ENTRIES.subList(0, 9)) {
      document(path);
    }
    document("index.adoc");
    document("notes/index.adoc");
    document("projects/index.adoc");
    document("about.adoc");
    for (String file : FILES) {
      file(file);
    }
    file(PARTIAL);
  }

  /** Changes one to four things. */
  void edit() throws IOException {
    last.clear();
    for (int count = 1 + random.nextInt(random.nextInt(4) + 1); count > 0; count--) {
      change();
    }
  }

  /** The last edit in words. */
  String last() {
    return String.join("; ", last);
  }

  private void change() throws IOException {
    switch (random.nextInt(20)) {
      case 0 -> toggle(one(ENTRIES));
      case 1 -> toggle(one(SECTIONS));
      case 2 -> {
        if (headers.containsKey("about.adoc")) {
          move("about.adoc", "about/index.adoc");
        } else if (headers.containsKey("about/index.adoc")) {
          move("about/index.adoc", "about.adoc");
        } else {
          document("about.adoc");
        }
      }
      case 3 -> {
        String file = one(FILES);
        if (files.containsKey(file) && random.nextBoolean()) {
          remove(file);
        } else {
          file(file);
        }
      }
      case 4 -> file(PARTIAL);
      case 5 -> toggle(one(PAGES));
      case 6 -> attribute("index.adoc", choices("index.adoc"));
      case 7 -> attribute(one(SECTIONS), OF_SECTIONS);
      case 8, 9 -> text(one(List.copyOf(texts.keySet())));
      case 10 -> attribute(one(List.copyOf(headers.keySet())), OF_ALL);
      default -> {
        String path = one(List.copyOf(headers.keySet()));
        attribute(path, choices(path));
      }
    }
  }

  private static Map<String, List<String>> choices(String path) {
    Map<String, List<String>> choices = new TreeMap<>(OF_ALL);
    if (path.equals("index.adoc")) {
      choices.putAll(OF_THE_SITE);
    } else if (SECTIONS.contains(path)) {
      choices.putAll(OF_SECTIONS);
    } else if (ENTRIES.contains(path)) {
      choices.putAll(OF_ENTRIES);
    }
    return choices;
  }

  private void toggle(String path) throws IOException {
    if (headers.containsKey(path)) {
      remove(path);
    } else {
      document(path);
    }
  }

  private void attribute(String path, Map<String, List<String>> choices) throws IOException {
    if (headers.containsKey(path)) {
      String name = one(List.copyOf(new TreeMap<>(choices).keySet()));
      String value = one(choices.get(name));
      headers.get(path).put(name, value);
      last.add(path + " " + name + "=" + value);
      write(path);
    }
  }

  private void text(String path) throws IOException {
    last.add(path + " text");
    texts.put(path, someParts());
    write(path);
  }

  private void document(String path) throws IOException {
    last.add(path + " new");
    Map<String, String> header = new TreeMap<>();
    choices(path)
        .forEach(
            (name, values) -> {
              boolean set = name.equals("title") || name.equals("page-date");
              if (set || random.nextInt(3) == 0) {
                header.put(name, one(values));
              }
            });
    headers.put(path, header);
    texts.put(path, someParts());
    write(path);
  }

  private void move(String from, String to) throws IOException {
    last.add(from + " moved to " + to);
    headers.put(to, headers.remove(from));
    texts.put(to, texts.remove(from));
    Files.delete(folder.resolve(from));
    write(to);
  }

  private void file(String path) throws IOException {
    last.add(path + " written");
    files.put(path, "Bytes " + random.nextInt(1000) + ".\n");
    Files.createDirectories(folder.resolve(path).getParent());
    Files.writeString(folder.resolve(path), files.get(path));
  }

  private void remove(String path) throws IOException {
    last.add(path + " removed");
    headers.remove(path);
    texts.remove(path);
    files.remove(path);
    Files.delete(folder.resolve(path));
  }

  private void write(String path) throws IOException {
    Map<String, String> header = headers.get(path);
    String lines =
        header.entrySet().stream()
            .filter(a -> !a.getKey().equals("title") && !a.getValue().isEmpty())
            .map(a -> ":" + a.getKey() + ": " + a.getValue() + "\n")
            .collect(joining());
    Files.createDirectories(folder.resolve(path).getParent());
    Files.writeString(
        folder.resolve(path),
        "= " + header.get("title") + "\n" + lines + "\n" + String.join("\n", texts.get(path)));
  }

  private List<String> someParts() {
    return IntStream.range(0, 1 + random.nextInt(4)).mapToObj(i -> one(PARTS)).toList();
  }

  private <T> T one(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
