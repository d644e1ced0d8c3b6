package org.daybook.renderer;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The advice about styles of blocks that other tools have and AsciiDoc has not. */
final class UnknownStyle {
  private static final String DRAWN =
      "write [plantuml], which is drawn, or show a picture of the diagram";

  private static final Map<String, String> ADVICE =
      Stream.concat(
              Stream.of(
                      "blockdiag",
                      "bpmn",
                      "d2",
                      "ditaa",
                      "dot",
                      "erd",
                      "graphviz",
                      "mermaid",
                      "nomnoml",
                      "seqdiag",
                      "svgbob",
                      "vega",
                      "wavedrom")
                  .map(style -> Map.entry(style, DRAWN)),
              Stream.of(
                  Map.entry("tabs", "write a section or a titled block for each tab"),
                  Map.entry("warn", "write [WARNING]"),
                  Map.entry("danger", "write [CAUTION]"),
                  Map.entry("error", "write [CAUTION]"),
                  Map.entry("info", "write [NOTE]"),
                  Map.entry("hint", "write [TIP]"),
                  Map.entry("note", "write [NOTE] in capital letters"),
                  Map.entry("tip", "write [TIP] in capital letters"),
                  Map.entry("important", "write [IMPORTANT] in capital letters"),
                  Map.entry("warning", "write [WARNING] in capital letters"),
                  Map.entry("caution", "write [CAUTION] in capital letters"),
                  Map.entry("code", "write [source]"),
                  Map.entry("math", "write [stem]")))
          .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

  private UnknownStyle() {}

  /** The part of a message that says what to write in place of a style. */
  static String advice(String style) {
    return ADVICE.getOrDefault(
        style.toLowerCase(Locale.ROOT), "remove it, or write [." + style + "] for a role");
  }
}
