package org.daybook.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The template of a new entry's file.
 *
 * @param text AsciiDoc with the placeholders {@code {title}} and {@code {date}}
 */
record NoteTemplate(String text) {
  private static final String FOLDER = "_archetypes";
  private static final String NOTE =
      """
      = {title}
      :page-date: {date}
      :description:
      :page-tags:
      // Delete the next line to publish the entry.
      :page-draft:
      """;
  private static final String FACTS =
      """
      :page-status:
      :page-repository:
      :page-homepage:
      :page-built-with:
      :page-license:
      """;
  private static final Pattern FRAME = option("frame");
  private static final Pattern LAYOUT = option("layout");

  /** The site's archetype for a section, else the site's default archetype, else a built-in one. */
  static NoteTemplate find(Path content, SectionFolder section) throws IOException {
    for (String name : List.of(section.name(), "default")) {
      Optional<Path> own = AdocSearch.text(content.resolve(FOLDER), name);
      if (own.isPresent()) {
        return new NoteTemplate(Files.readString(own.get()));
      }
    }
    return builtIn(section);
  }

  /** The text of an entry's file. */
  String fill(String title, LocalDate day) {
    return text.replace("{date}", day.toString()).replace("{title}", title);
  }

  private static NoteTemplate builtIn(SectionFolder section) throws IOException {
    Optional<Path> index = AdocSearch.text(section.path(), "index");
    String header = index.isPresent() ? Files.readString(index.get()) : "";
    String layout = value(LAYOUT, header);
    boolean cards = layout.isEmpty() ? section.name().equals("projects") : layout.equals("cards");
    String parts =
        Arrays.stream(value(FRAME, header).split(","))
            .map(String::strip)
            .filter(part -> !part.isEmpty())
            .map(part -> "\n== " + part + "\n")
            .collect(Collectors.joining());
    return new NoteTemplate(NOTE + (cards ? FACTS : "") + (parts.isEmpty() ? "\n" : parts));
  }

  private static String value(Pattern option, String header) {
    Matcher line = option.matcher(header);
    return line.find() ? line.group(1).strip() : "";
  }

  private static Pattern option(String name) {
    return Pattern.compile("^:page-" + name + ":(.*)$", Pattern.MULTILINE);
  }
}
