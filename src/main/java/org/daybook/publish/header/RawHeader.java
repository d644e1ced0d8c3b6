package org.daybook.publish.header;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The header of a text that could not be converted, as far as it decides who may see the page. A
 * mistake in a file must not show what the same edit hides.
 */
public final class RawHeader {
  private static final List<String> NAMES =
      List.of("page-draft", "page-access", "page-unlisted", "page-expires", "page-date", "revdate");
  private static final String FENCE = "---";

  private final Map<String, String> attributes = new HashMap<>();
  private boolean inFrontMatter;
  private boolean begun;
  private boolean titled;

  private RawHeader() {}

  /** The attributes in the first lines of a text, up to the end of its header. */
  public static PageHeader read(String text) {
    RawHeader header = new RawHeader();
    text.lines().takeWhile(header::take).forEach(line -> {});
    return new HeaderReader(new HeaderValues(header.attributes, List.of()), List.of())
        .read(PageHeader.class);
  }

  /** Reads a line, and says whether the header may go on. */
  private boolean take(String line) {
    String stripped =
        line.stripTrailing().replaceFirst("^(?:\u00fe\u00ff|\u00ff\u00fe|\u00ef\u00bb\u00bf)", "");
    if (stripped.equals(FENCE) && (inFrontMatter || !begun)) {
      inFrontMatter = !inFrontMatter;
      begun = true;
    } else if (inFrontMatter) {
      Stream.of(line.replaceAll("[\"']", "").split("[{},]")).forEach(this::takeKey);
    } else {
      return takeHeader(stripped);
    }
    return true;
  }

  private void takeKey(String pair) {
    NAMES.stream()
        .filter(name -> HeaderAttributes.isSetByFrontMatter(name, pair))
        .forEach(name -> set(name, pair.substring(pair.indexOf(':') + 1)));
  }

  private boolean takeHeader(String line) {
    if (line.isEmpty()) {
      return !titled;
    }
    NAMES.stream()
        .filter(name -> line.startsWith(":" + name + ":"))
        .forEach(name -> set(name, line.substring(name.length() + 2)));
    titled |= line.startsWith("= ") || line.startsWith("# ");
    begun = true;
    return true;
  }

  private void set(String name, String value) {
    String given = value.strip().replaceAll("^[\"']|[\"']$", "");
    attributes.put(name, given);
  }
}
