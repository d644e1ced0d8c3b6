package org.daybook.migration.markdown;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;

/**
 * Writes HTML within a text: what AsciiDoc has a word for in AsciiDoc, other elements as they are.
 */
final class InlineHtml {
  private static final Map<String, String> MARKS =
      Map.of("b", "*", "strong", "*", "i", "_", "em", "_", "mark", "#");
  private static final Set<String> PASSED =
      Set.of(
          "sub", "sup", "kbd", "u", "ins", "del", "s", "small", "abbr", "cite", "q", "var", "samp",
          "dfn", "code", "tt");
  private static final Set<String> TRANSPARENT =
      Set.of(
          "span",
          "font",
          "p",
          "div",
          "center",
          "picture",
          "source",
          "wbr",
          "figure",
          "figcaption",
          "label",
          "noscript",
          "section",
          "article");

  private final InlineWriter inline;
  private final TextParts parts;
  private final TextForm form;
  private final StringBuilder out;

  InlineHtml(InlineWriter inline, TextParts parts, TextForm form, StringBuilder out) {
    this.inline = inline;
    this.parts = parts;
    this.form = form;
    this.out = out;
  }

  /**
   * Appends an element.
   *
   * @param rest the nodes after the tag
   * @return the number of these nodes that are written with it
   */
  int append(HtmlInline node, List<Node> rest) {
    HtmlTag tag = HtmlTag.of(parts.shortcodes().raw(node.getLiteral()));
    int end = tag.isEnd() ? -1 : HtmlTag.end(tag.name(), rest);
    if (tag.name().equals("br")) {
      boolean ends = rest.isEmpty() || rest.get(0) instanceof SoftLineBreak;
      out.append(form.isFlat() ? " " : ends ? " +" : " +\n");
    } else if (tag.name().equals("img")) {
      String src = parts.targets().image(tag.attribute("src"), TextParts.line(node));
      String alt = Escapes.strict(tag.attribute("alt"));
      out.append("image:").append(MacroWriter.encoded(src)).append("[").append(alt).append("]");
    } else if (tag.name().equals("a")) {
      return anchor(node, tag, rest, end);
    } else if (MARKS.containsKey(tag.name()) && end > 0) {
      return formatted(MARKS.getOrDefault(tag.name(), ""), rest, end);
    } else if (PASSED.contains(tag.name())) {
      out.append("+++")
          .append(tag.isEnd() ? "</" : "<")
          .append(tag.name())
          .append(title(tag))
          .append(">+++");
    } else if (!TRANSPARENT.contains(tag.name()) && !tag.isComment() && !tag.isEnd()) {
      parts.remarks().add(TextParts.line(node), "html", "HTML is left out: " + tag.raw());
    }
    return 0;
  }

  private static String title(HtmlTag tag) {
    String title = tag.attribute("title");
    return tag.isEnd() || title.isEmpty() ? "" : " title=\"" + title + "\"";
  }

  private int formatted(String mark, List<Node> rest, int end) {
    String text = inline.within(rest.subList(0, end), form.formatting(mark));
    String marks = text.isBlank() || form.isWithin(mark) ? "" : mark + mark;
    out.append(marks.isEmpty() ? "" : new TextEdges(form, out).separator())
        .append(marks)
        .append(text)
        .append(marks);
    return end + 1;
  }

  private int anchor(HtmlInline node, HtmlTag tag, List<Node> rest, int end) {
    String id = tag.attribute("id").isEmpty() ? tag.attribute("name") : tag.attribute("id");
    if (!id.isEmpty() && !form.isBracketed()) {
      out.append("[[").append(id).append("]]");
    }
    String href = tag.attribute("href");
    if (href.isEmpty() || end <= 0 || form.isBracketed()) {
      return 0;
    }
    LinkTarget target = parts.targets().link(href, TextParts.line(node));
    String text = inline.within(rest.subList(0, end), form.bracketed());
    char before = out.isEmpty() ? 0 : out.charAt(out.length() - 1);
    out.append(
        text.isBlank() ? "" : new MacroWriter(inline, parts, form).link(target, text, before));
    return end + 1;
  }
}
