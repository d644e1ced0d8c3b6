package org.daybook.migration.antora;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.daybook.migration.report.FindingList;

/** Completes the header of a page of Antora. */
final class PageText {
  /** The file with the attributes of a component, below its folder. */
  static final String ATTRIBUTES = "_partials/component-attributes.adoc";

  private static final Pattern HEADER =
      Pattern.compile("//.*|:!?\\w[\\w-]*!?:.*|(?:include|ifn?def|ifeval|endif)::.*|v\\d[\\d.]*.*");
  private static final Pattern BEFORE =
      Pattern.compile("//.*|:!?\\w[\\w-]*!?:.*|\\[.*]|(?:include|ifn?def|ifeval|endif)::.*");
  private static final Pattern AUTHOR =
      Pattern.compile("[\\p{L}'.-]+(?: [\\p{L}'.-]+){1,2}(?: <[^>]+>)?(?:;.*)?");
  private static final String ALIASES = ":page-aliases:";

  private final Resources resources;
  private final Resource page;
  private final FindingList findings;

  PageText(Resources resources, Resource page, FindingList findings) {
    this.resources = resources;
    this.page = page;
    this.findings = findings;
  }

  /**
   * A page with what Antora knows of it.
   *
   * @param order in the navigation from 1, 0 if it is not there
   */
  String of(String text, int order) {
    List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
    int title = title(lines);
    if (title < 0) {
      findings.add(page.path(), 1, "title", "has no title, so its name is the title: " + name());
      lines.add(0, "");
      lines.add(0, "= " + name());
      title = 0;
    }
    int length = lines.size();
    int header = headerEnd(lines, title);
    List<String> aliases = takeAliases(lines.subList(0, header));
    int end = header - (length - lines.size());
    boolean conditional = hasCondition(lines.subList(0, title(lines)));
    List<String> more = new ArrayList<>();
    more.add("include::/" + page.component().folder() + ATTRIBUTES + "[]");
    more.add(ALIASES + " " + String.join(", ", aliases));
    if (order > 0) {
      more.add(":page-order: " + order);
    }
    if (end < lines.size() && !lines.get(end).isBlank() && !conditional) {
      // Otherwise the text would be the author's name.
      more.add("");
    }
    lines.addAll(conditional ? 0 : end, more);
    return String.join("\n", lines).stripTrailing() + "\n";
  }

  // Within a condition, lines after a title may not be seen.
  private static boolean hasCondition(List<String> lines) {
    return lines.stream().anyMatch(line -> line.matches("if(?:n?def|eval)::.*\\[]|ifeval::.*"));
  }

  private static int headerEnd(List<String> lines, int title) {
    int end = title + 1;
    while (end < lines.size() && isHeader(lines.get(end), end == title + 1)) {
      end++;
    }
    return end;
  }

  private static boolean isHeader(String line, boolean first) {
    return HEADER.matcher(line).matches() || (first && AUTHOR.matcher(line).matches());
  }

  private static int title(List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith("= ")) {
        return i;
      }
      boolean before = lines.get(i).isBlank() || BEFORE.matcher(lines.get(i)).matches();
      if (!before) {
        return -1;
      }
    }
    return -1;
  }

  /** Removes the former addresses from a header and returns them, and the page's own before. */
  private List<String> takeAliases(List<String> header) {
    List<String> lines = header.stream().filter(line -> line.startsWith(ALIASES)).toList();
    header.removeAll(lines);
    List<String> aliases = new ArrayList<>(List.of(page.address()));
    for (String line : lines) {
      for (String reference : line.substring(ALIASES.length()).split(",", -1)) {
        aliases.addAll(addresses(reference.strip()));
      }
    }
    return aliases;
  }

  private List<String> addresses(String reference) {
    String path = resources.path(reference, "page", page);
    if (path.isEmpty()) {
      findings.add(page.path(), 1, "address", "has a former address elsewhere: " + reference);
      return List.of();
    }
    return List.of(
        "/" + path.replaceFirst("(?:/index)?\\.adoc$", "/"),
        "/" + path.replaceFirst("\\.adoc$", ".html"));
  }

  private String name() {
    String stem = page.relative().replaceAll("^.*/|\\.adoc$", "").replace('-', ' ');
    return stem.substring(0, 1).toUpperCase(Locale.ROOT) + stem.substring(1);
  }
}
