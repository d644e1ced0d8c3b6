package org.daybook.migration.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;

/** Writes blocks of HTML. */
final class HtmlBlocks {
  private static final Pattern COMMENTS = Pattern.compile("(?s)(?:<!--.*?-->\\s*)+");
  private static final Pattern MORE =
      Pattern.compile("(?i)<!--\\s*(?:more|excerpt(?:_separator)?|toc)\\s*-->");
  private static final Pattern DETAILS =
      Pattern.compile("(?is)<details[^>]*>\\s*(?:<summary[^>]*>(.*?)</summary>)?(.*)");
  private static final Pattern END = Pattern.compile("(?is)(.*)</details>\\s*");
  private static final Pattern RUNS =
      Pattern.compile(
          "(?i)<(?:script|style|iframe|object|embed|form|input|button|video|audio|link|meta|svg|math)\\b");
  private static final Pattern STRUCTURE =
      Pattern.compile(
          "(?i)<(?:table|thead|tbody|tr|td|th|ul|ol|li|dl|dt|dd|pre|h[1-6]|blockquote|hr|textarea)\\b");
  private static final Pattern TRANSPARENT =
      Pattern.compile(
          "(?is)</?(?:div|p|center|section|article|figure|figcaption|picture|source|span|main|aside|header|footer|nav|a(?=\\s*>))\\b[^>]*>|<!--.*?-->");
  private static final Pattern ENDS = Pattern.compile("(?is)\\s*(?:</[a-z0-9]+>\\s*)+");

  private final BlockWriter blocks;
  private final TextParts parts;

  HtmlBlocks(BlockWriter blocks, TextParts parts) {
    this.blocks = blocks;
    this.parts = parts;
  }

  /**
   * Appends a block of HTML.
   *
   * @param rest the nodes after it
   * @return the number of these nodes that belong to it
   */
  int append(HtmlBlock html, List<Node> rest, List<String> out) {
    String literal = parts.shortcodes().raw(html.getLiteral()).strip();
    if (COMMENTS.matcher(literal).matches()) {
      out.add(MORE.matcher(literal).matches() ? "" : Shortcodes.comments(comment(literal)));
      return 0;
    }
    Matcher details = DETAILS.matcher(literal);
    if (details.matches()) {
      return appendDetails(details, TextParts.line(html), rest, out);
    }
    out.add(content(literal, TextParts.line(html)));
    return 0;
  }

  private static String comment(String literal) {
    return literal.replaceAll("<!--|-->", "").strip();
  }

  private int appendDetails(Matcher details, int line, List<Node> rest, List<String> out) {
    List<String> inner = new ArrayList<>();
    Matcher whole = END.matcher(details.group(2));
    int end = whole.matches() ? 0 : end(rest);
    inner.add(content(whole.matches() ? whole.group(1) : details.group(2), line));
    if (end > 0) {
      inner.add(blocks.inner().write(rest.subList(0, end - 1)));
      Matcher last = END.matcher(((HtmlBlock) rest.get(end - 1)).getLiteral());
      inner.add(last.matches() ? content(last.group(1), line) : "");
    }
    inner.removeIf(String::isBlank);
    String summary = details.group(1) == null ? "" : inline(details.group(1));
    String title = summary.isBlank() ? "" : "." + summary + "\n";
    out.add(title + "[%collapsible]\n" + blocks.delimited("=", String.join("\n\n", inner)));
    return end;
  }

  private static int end(List<Node> rest) {
    for (int i = 0; i < rest.size(); i++) {
      if (rest.get(i) instanceof HtmlBlock html && END.matcher(html.getLiteral()).matches()) {
        return i + 1;
      }
    }
    return 0;
  }

  private String content(String literal, int line) {
    if (RUNS.matcher(literal).find()) {
      parts.remarks().add(line, "html", "HTML is a comment now: " + first(literal));
      return Shortcodes.comments(literal);
    }
    if (STRUCTURE.matcher(literal).find()) {
      parts.remarks().add(line, "html", "HTML is kept as it is: " + first(literal));
      return "++++\n" + HtmlReferences.resolved(literal, line, parts.targets()) + "\n++++";
    }
    String text = TRANSPARENT.matcher(literal).replaceAll("").strip();
    return text.isEmpty() || ENDS.matcher(text).matches() ? "" : markdown(text);
  }

  private String markdown(String text) {
    // A line that begins with a tag would be a block of HTML once more.
    String lines = text.strip().replaceAll("(?m)^[ \\t]*(?=<)", InlineWriter.NOTHING);
    return lines.isEmpty()
        ? ""
        : blocks.inner().write(InlineWriter.children(MarkdownConverter.parse(lines)));
  }

  private String inline(String html) {
    Node text = MarkdownConverter.parse(html.replaceAll("\\s+", " ").strip()).getFirstChild();
    return text == null ? "" : InlineWriter.write(text, parts, TextForm.LINE);
  }

  private static String first(String literal) {
    String line = literal.lines().findFirst().orElse("").strip();
    return line.length() > 80 ? line.substring(0, 80) + "…" : line;
  }
}
