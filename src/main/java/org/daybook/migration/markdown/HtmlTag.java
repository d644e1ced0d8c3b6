package org.daybook.migration.markdown;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;

/**
 * A tag in HTML.
 *
 * @param raw as it was written
 * @param name of the element in lower case; empty for a comment
 * @param isEnd true for an end tag
 */
record HtmlTag(String raw, String name, boolean isEnd) {
  private static final Pattern FORM = Pattern.compile("<(/?)([A-Za-z][A-Za-z0-9-]*)");

  static HtmlTag of(String raw) {
    Matcher form = FORM.matcher(raw);
    return form.lookingAt()
        ? new HtmlTag(raw, form.group(2).toLowerCase(Locale.ROOT), !form.group(1).isEmpty())
        : new HtmlTag(raw, "", false);
  }

  boolean isComment() {
    return raw.startsWith("<!--");
  }

  /** The value of an attribute; empty if there is none. */
  String attribute(String attribute) {
    Matcher value =
        Pattern.compile(
                "\\s" + attribute + "\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'>]+))",
                Pattern.CASE_INSENSITIVE)
            .matcher(raw);
    if (!value.find()) {
      return "";
    }
    for (int i = 1; i <= 3; i++) {
      if (value.group(i) != null) {
        return value.group(i).strip();
      }
    }
    return "";
  }

  /** The index of the end tag, -1 if there is none. */
  static int end(String name, List<Node> rest) {
    int depth = 0;
    for (int i = 0; i < rest.size(); i++) {
      if (rest.get(i) instanceof HtmlInline other) {
        HtmlTag tag = of(other.getLiteral());
        depth += !tag.name().equals(name) ? 0 : tag.isEnd() ? -1 : 1;
        if (depth < 0) {
          return i;
        }
      }
    }
    return -1;
  }
}
