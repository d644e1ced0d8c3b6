package org.daybook.migration.antora;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Lines that set the attributes of a component. */
final class AttributeText {
  private static final Pattern NAME = Pattern.compile("!?\\w[\\w-]*!?");
  private static final Pattern UNSET = Pattern.compile("!.*|.*!");

  private AttributeText() {}

  /** Says whether AsciiDoc could have an attribute of this name. */
  static boolean isName(String name) {
    return NAME.matcher(name).matches();
  }

  /** The line for an attribute, in whose value references are paths; none takes the line below. */
  static String of(String name, String value, Resources resources, Resource from) {
    if (UNSET.matcher(name).matches() || value.matches("~|false")) {
      return ":!" + name.replace("!", "") + ":\n";
    }
    String path = value.contains("$") ? path(value, resources, from) : value;
    String line = path.replaceAll("\\s+", " ").strip().replaceAll("[ \\\\]+$", "");
    String safe = line.replaceFirst("(?<= )\\+$", "{plus}");
    return ":" + name + (safe.isEmpty() ? ":" : ": " + safe) + "\n";
  }

  private static String path(String value, Resources resources, Resource from) {
    @Nullable Resource found = resources.find(value, "page", from);
    String path = found == null ? resources.path(value, "page", from) : found.file();
    return path.isEmpty() ? value : "/" + path;
  }
}
