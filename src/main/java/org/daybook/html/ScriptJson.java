package org.daybook.html;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;

/** Writes values as JSON (RFC 8259) that may stand in a page too: nothing in it ends a script. */
final class ScriptJson {
  private ScriptJson() {}

  /** An object with these members in their order; a value is one of these, a list or a text. */
  static String of(Map<?, ?> members) {
    return members.entrySet().stream()
        .map(member -> value(member.getKey()) + ":" + value(member.getValue()))
        .collect(joining(",", "{", "}"));
  }

  private static String value(Object value) {
    if (value instanceof Map<?, ?> members) {
      return of(members);
    }
    if (value instanceof List<?> values) {
      return values.stream().map(ScriptJson::value).collect(joining(",", "[", "]"));
    }
    return text(value.toString());
  }

  private static String text(String text) {
    StringBuilder json = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || "\"\\<>&\u2028\u2029".indexOf(c) >= 0) {
        json.append(String.format("\\u%04x", (int) c));
      } else {
        json.append(c);
      }
    }
    return json.append('"').toString();
  }
}
