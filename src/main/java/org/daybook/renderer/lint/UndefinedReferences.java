package org.daybook.renderer.lint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.daybook.document.Diagnostic;
import org.daybook.document.Rule;

/** Finds the references to attributes that are not set. Asciidoctor knows their names alone. */
final class UndefinedReferences {
  private final Map<String, List<String>> files = new LinkedHashMap<>();

  /**
   * References in the sources of a document.
   *
   * @param sources their texts, by path
   */
  UndefinedReferences(Map<String, String> sources) {
    sources.forEach((file, text) -> files.put(file, ProseLines.of(text)));
  }

  /** A warning for each name at its first place. Braces in monospaced text are usual. */
  List<Diagnostic> warnings(Set<String> names) {
    List<Diagnostic> found = new ArrayList<>();
    for (String name : names) {
      Pattern reference =
          Pattern.compile("(?<!\\\\)\\{" + Pattern.quote(name) + "}", Pattern.CASE_INSENSITIVE);
      files.forEach((path, lines) -> find(path, lines, name, reference, found));
    }
    return found;
  }

  private static void find(
      String path, List<String> lines, String name, Pattern reference, List<Diagnostic> found) {
    for (int at = 0; at < lines.size(); at++) {
      String line = lines.get(at);
      if (line.toLowerCase(Locale.ROOT).contains("{" + name)
          && reference.matcher(ProseLines.withoutLiterals(line)).find()) {
        found.add(
            Rule.UNDEFINED_ATTRIBUTE.at(
                path,
                at + 1,
                "{%1$s} is shown as it is written, because nothing sets it: write :%1$s: and a value"
                        .formatted(name)
                    + " in the header, or \\{"
                    + name
                    + "} if you mean the braces"));
        return;
      }
    }
  }
}
