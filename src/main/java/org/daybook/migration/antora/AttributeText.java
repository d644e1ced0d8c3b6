package org.daybook.migration.antora;

import org.jspecify.annotations.Nullable;

/** Lines that set the attributes of a component. */
final class AttributeText {
  private AttributeText() {}

  /** The line for an attribute, in whose value references are paths. */
  static String of(String name, String value, Resources resources, Resource from) {
    if (name.isBlank() || name.startsWith("!") || name.endsWith("!")) {
      return "";
    }
    String path = value.contains("$") ? path(value, resources, from) : value;
    String line = path.replaceAll("\\s+", " ").strip();
    return ":" + name + (line.isEmpty() ? ":" : ": " + line) + "\n";
  }

  private static String path(String value, Resources resources, Resource from) {
    @Nullable Resource found = resources.find(value, "page", from);
    String path = found == null ? resources.path(value, "page", from) : found.file();
    return path.isEmpty() ? value : "/" + path;
  }
}
