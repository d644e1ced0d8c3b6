package org.daybook.renderer.diagram;

import java.util.Map;

/** An error that PlantUML found, in the words of authors. */
final class Complaint {
  private static final Map<String, String> WORDS =
      Map.of(
          "Syntax Error?", "this line is no markup of PlantUML: correct it, or leave it out",
          "Infinite loop?", "the loop does not end: write a condition that becomes false",
          "Empty description", "the diagram is empty: write what it shows");

  private Complaint() {}

  static String of(String error) {
    String known = error.replaceFirst("\\s*\\(Assumed diagram type.*", "");
    return WORDS.getOrDefault(known, "PlantUML says: " + known);
  }
}
