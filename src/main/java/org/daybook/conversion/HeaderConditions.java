package org.daybook.conversion;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The conditions around lines of a header: {@code ifdef}, {@code ifndef} and {@code ifeval}. */
final class HeaderConditions {
  private static final Pattern DIRECTIVE =
      Pattern.compile("(ifdef|ifndef|ifeval|endif)::(\\S*?)\\[(.*)]");

  /** Some of the attributes that every document has. */
  private static final Set<String> USUAL =
      Set.of(
          ("env env-site site-gen-daybook asciidoctor asciidoctor-version backend backend-html5"
                  + " basebackend basebackend-html embedded experimental icons source-highlighter")
              .split(" ", -1));

  // The innermost first.
  private final Deque<Boolean> conditions = new ArrayDeque<>();

  /**
   * Reads a line, and says whether it is none of the header's: a directive, or left out by one. A
   * comparison counts as false, because it may compare what only a conversion knows.
   *
   * @param set the names of the attributes that the lines above have set
   */
  boolean leaveOut(String line, Set<String> set) {
    Matcher directive = DIRECTIVE.matcher(line);
    if (!directive.matches()) {
      return conditions.contains(false);
    }
    String name = directive.group(1);
    if (name.equals("endif")) {
      conditions.poll();
    } else if (name.equals("ifeval")) {
      conditions.push(false);
    } else if (directive.group(3).isEmpty()) {
      conditions.push(isSet(directive.group(2), set) == name.equals("ifdef"));
    }
    return true;
  }

  private static boolean isSet(String names, Set<String> set) {
    return names.indexOf('+') < 0
        ? Arrays.stream(names.split(",", -1)).anyMatch(name -> isOneSet(name, set))
        : Arrays.stream(names.split("\\+", -1)).allMatch(name -> isOneSet(name, set));
  }

  private static boolean isOneSet(String name, Set<String> set) {
    return set.contains(name) || USUAL.contains(name);
  }
}
