package org.daybook.bench;

import static java.util.Objects.requireNonNull;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the sections of one AsciiDoc file, down to those of level 3. */
final class SourceDocument {
  private static final Pattern TITLE = Pattern.compile("(={1,6})\\s+(\\S.*?)(?:\\s+=+)?\\s*");
  private static final Pattern NO_SECTION = Pattern.compile("\\[(?:discrete|float).*");

  private final SourceSection whole = new SourceSection("", 1);
  private final Deque<SourceSection> sections = new ArrayDeque<>(List.of(whole));
  private final SourceBlocks blocks = new SourceBlocks();
  private SourceSection titled = whole;
  private String before = "";
  private boolean continued;

  private SourceDocument() {}

  /** The file as a section; none if it has a block that does not end. */
  static Optional<SourceSection> read(List<String> lines) {
    SourceDocument document = new SourceDocument();
    lines.forEach(document::line);
    return document.blocks.isOpen() ? Optional.empty() : Optional.of(document.titled);
  }

  private void line(String line) {
    boolean dropped = blocks.isDropped();
    if (blocks.read(line)) {
      if (!dropped && !blocks.isDropped()) {
        current().line(line);
      }
    } else if (blocks.isListing()) {
      listed(line);
    } else if (!dropped) {
      said(line);
    }
    before = line;
  }

  private void listed(String line) {
    if (!line.matches("\\s*(?:include|ifdef|ifndef|ifeval|endif)::.*")) {
      current().line(line);
    }
  }

  private void said(String line) {
    Matcher title = TITLE.matcher(line);
    if (continued || SourceLine.isDropped(line)) {
      continued = line.endsWith(" \\");
    } else if (!blocks.isOpen() && !NO_SECTION.matcher(before).matches() && title.matches()) {
      begin(new SourceSection(SourceLine.plain(title.group(2)), title.group(1).length()));
    } else {
      current().line(SourceLine.plain(line));
    }
  }

  private void begin(SourceSection section) {
    if (section.level() == 1) {
      titled = section;
      sections.clear();
    } else {
      while (sections.size() > 1 && current().level() >= section.level()) {
        sections.pop();
      }
      current().section(section);
    }
    sections.push(section);
  }

  private SourceSection current() {
    return requireNonNull(sections.peek());
  }
}
