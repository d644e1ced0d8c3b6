package org.daybook.renderer.lint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.daybook.document.Diagnostic;
import org.daybook.document.Rule;

/** Finds the references to attributes that are not set. Asciidoctor knows their names alone. */
final class UndefinedReferences {
  private static final Pattern REFERENCE = Pattern.compile("(?<!\\\\)\\{([\\w-]+)}");

  private final Map<String, List<String>> files = new LinkedHashMap<>();

  /**
   * References in the sources of a document.
   *
   * @param sources their texts, by path
   */
  UndefinedReferences(Map<String, String> sources) {
    sources.forEach((file, text) -> files.put(file, ProseLines.of(text)));
  }

  /** A warning for each name at its first place in each file. Monospaced braces are usual. */
  List<Diagnostic> warnings(Set<String> names) {
    List<Diagnostic> found = new ArrayList<>();
    files.forEach((path, lines) -> find(path, lines, new TreeSet<>(names), found));
    return found;
  }

  private static void find(
      String path, List<String> lines, Set<String> names, List<Diagnostic> found) {
    for (int at = 0; at < lines.size() && !names.isEmpty(); at++) {
      int line = at + 1;
      REFERENCE
          .matcher(ProseLines.withoutLiterals(lines.get(at)))
          .results()
          .map(UndefinedReferences::name)
          .filter(names::remove)
          .map(name -> Rule.UNDEFINED_ATTRIBUTE.at(path, line, message(name)))
          .forEach(found::add);
    }
  }

  private static String name(MatchResult reference) {
    return reference.group(1).toLowerCase(Locale.ROOT);
  }

  private static String message(String name) {
    return "{%1$s} is shown as it is written, because nothing sets it: write :%1$s: and a value in the header, or \\{%1$s} if you mean the braces"
        .formatted(name);
  }
}
