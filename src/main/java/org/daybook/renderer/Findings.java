package org.daybook.renderer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.daybook.document.Diagnostic;
import org.daybook.renderer.lint.Lint;
import org.daybook.renderer.protocol.Request.Convert;

/** The findings in a document while it is converted. */
final class Findings {
  private final List<Diagnostic> found = new ArrayList<>();
  private final Set<String> undefined = new LinkedHashSet<>();

  void add(Diagnostic finding) {
    found.add(finding);
  }

  /** Notes that the document refers to an attribute that is not set. */
  void addUndefined(String attribute) {
    undefined.add(attribute);
  }

  /**
   * All findings, in the order in which they were made.
   *
   * @param included the texts of the included files, by path
   */
  List<Diagnostic> all(Convert request, Map<String, String> included) {
    Map<String, String> sources = new LinkedHashMap<>();
    if (!undefined.isEmpty()) {
      sources.put(request.path(), request.source());
      sources.putAll(included);
    }
    found.addAll(Lint.undefined(sources, undefined));
    undefined.clear();
    return List.copyOf(found);
  }
}
