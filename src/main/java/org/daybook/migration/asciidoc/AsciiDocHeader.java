package org.daybook.migration.asciidoc;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daybook.migration.header.Metadata;

/**
 * The header of a text in AsciiDoc, whose attributes {@code page-} are metadata as they are to the
 * plug-in jekyll-asciidoc.
 *
 * @param title in AsciiDoc; empty if there is none
 * @param metadata by the names of attributes without {@code page-}
 * @param lines the other lines of the header
 * @param body the text without header
 * @param length the number of lines before the body
 */
public record AsciiDocHeader(
    String title, Metadata metadata, List<String> lines, String body, int length) {
  private static final Pattern ATTRIBUTE = Pattern.compile(":(!?\\w[\\w-]*!?):(?:\\s+(.*))?");
  private static final Pattern COMMENT = Pattern.compile("//(?!/).*");
  private static final Pattern BEFORE_TITLE =
      Pattern.compile("\\s*|\\[.*]|(?:include|ifn?def|ifeval|endif)::.*");

  /** Reads the header of a text without front matter. */
  public static AsciiDocHeader of(String text) {
    List<String> all = new ArrayList<>(List.of(text.split("\n", -1)));
    int title = title(all);
    String name = title < 0 ? "" : all.set(title, "").substring(1).strip();
    Map<String, Object> metadata = new HashMap<>();
    List<String> lines = new ArrayList<>();
    int end = 0;
    while (end < all.size() && (end <= title || !isEnd(all.get(end), title))) {
      String line = all.get(end);
      if (end < title && isDirective(line)) {
        break;
      }
      add(line, lines, metadata);
      end++;
    }
    String body = String.join("\n", all.subList(end, all.size()));
    return new AsciiDocHeader(name, new Metadata(metadata), List.copyOf(lines), body, end);
  }

  /** The folder of images; empty if the header names none. */
  public String images() {
    String start = ":imagesdir:";
    return lines.stream()
        .filter(line -> line.startsWith(start) && !line.contains("{"))
        .map(line -> line.substring(start.length()).strip())
        .findFirst()
        .orElse("");
  }

  /** The index of the title, -1 if there is none. */
  private static int title(List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith("= ")) {
        return i;
      }
      if (!isHeader(lines.get(i)) && !BEFORE_TITLE.matcher(lines.get(i)).matches()) {
        return -1;
      }
    }
    return -1;
  }

  // Under a title, a blank line ends the header; authors and revisions have no mark.
  private static boolean isEnd(String line, int title) {
    return title < 0 ? !line.isBlank() && !isHeader(line) : line.isBlank();
  }

  private static boolean isHeader(String line) {
    return ATTRIBUTE.matcher(line).matches() || COMMENT.matcher(line).matches();
  }

  private static boolean isDirective(String line) {
    return !line.isBlank() && !line.startsWith("[") && !isHeader(line);
  }

  private static void add(String line, List<String> lines, Map<String, Object> metadata) {
    Matcher attribute = ATTRIBUTE.matcher(line);
    String name = attribute.matches() ? attribute.group(1) : "";
    String value = attribute.matches() && attribute.group(2) != null ? attribute.group(2) : "";
    if (name.startsWith("page-")) {
      String plain = value.strip().replaceAll("^\\[|]$|^(['\"])(.*)\\1$", "$2");
      metadata.put(name.substring("page-".length()), plain.isEmpty() ? "true" : plain);
    } else if (!line.isBlank() && !line.startsWith("[")) {
      lines.add(line);
    }
    if (name.equals("revdate")) {
      metadata.put("date", value);
    }
  }
}
