package org.daybook.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A section of an AsciiDoc file with those below it. */
final class SourceSection {
  /** The number of characters below which a section stays a part of the one above it. */
  private static final int SHORT = 800;

  private static final int LEAST = 100;
  private static final int DEEPEST = 6;

  private final String title;
  private final int level;
  private final StringBuilder text = new StringBuilder();
  private final List<SourceSection> below = new ArrayList<>();

  /**
   * A section without text.
   *
   * @param level the number of equals signs before its title, 1 for a whole file
   */
  SourceSection(String title, int level) {
    this.title = title;
    this.level = level;
  }

  String title() {
    return title;
  }

  int level() {
    return level;
  }

  void line(String line) {
    text.append(line).append('\n');
  }

  void section(SourceSection next) {
    below.add(next);
  }

  /** Hands out the texts of this section and of those below it that are long enough for a note. */
  void notes(NoteWriter writer) {
    StringBuilder own = new StringBuilder();
    merged(own, level, 1, section -> section.notes(writer));
    if (own.length() >= LEAST && !title.isBlank()) {
      writer.note(title, own.toString());
    }
  }

  /** What a note is made of. */
  interface NoteWriter {
    /** Takes the title and the text of a note. */
    void note(String title, String text);
  }

  private void merged(StringBuilder note, int top, int above, Consumer<SourceSection> others) {
    note.append(text);
    for (SourceSection section : below) {
      if (section.length() < SHORT) {
        int depth = Math.min(Math.min(above + 1, DEEPEST), Math.max(2, section.level - top + 1));
        note.append("\n%s %s\n\n".formatted("=".repeat(depth), section.title));
        section.merged(note, top, depth, others);
      } else {
        others.accept(section);
      }
    }
  }

  private int length() {
    return text.length() + below.stream().mapToInt(SourceSection::length).sum();
  }
}
