package org.daybook.migration.markdown;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/**
 * Writes quotations.
 *
 * @param blocks writes the blocks around
 */
record QuoteWriter(BlockWriter blocks) {
  private static final Pattern ALERT = Pattern.compile("\\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)]");

  /** A quotation, or an admonition where its first line is an alert of GitHub. */
  String write(Node node) {
    String text = blocks.inner().write(InlineWriter.children(node));
    if (text.isBlank()) {
      return "";
    }
    if (node.getFirstChild().getFirstChild() instanceof Text first) {
      Matcher alert = ALERT.matcher(first.getLiteral().toUpperCase(Locale.ROOT).strip());
      if (alert.matches()) {
        first.unlink();
        String body = blocks.inner().write(InlineWriter.children(node));
        return "[" + alert.group(1) + "]\n" + blocks.delimited("=", body);
      }
    }
    return blocks.delimited("_", text);
  }
}
