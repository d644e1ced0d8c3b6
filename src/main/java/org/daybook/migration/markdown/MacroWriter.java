package org.daybook.migration.markdown;

import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;

/** Writes links, images and footnotes. */
final class MacroWriter {
  private static final Pattern SAFE =
      Pattern.compile(
          "(?:(?!--|\\.\\.\\.)[A-Za-z0-9:/.?&=%@,-]|(?<=[A-Za-z0-9])_(?=[A-Za-z0-9]))*");
  private static final Pattern URL = Pattern.compile("https?://.*");

  private final InlineWriter inline;
  private final TextParts parts;
  private final TextForm form;

  MacroWriter(InlineWriter inline, TextParts parts, TextForm form) {
    this.inline = inline;
    this.parts = parts;
    this.form = form;
  }

  /** The macro of a node. */
  String of(Node node, char before) {
    if (node instanceof Link link) {
      return link(link, before);
    }
    return node instanceof Image image
        ? "image:" + image(image, "")
        : footnote((FootnoteReference) node);
  }

  private String link(Link link, char before) {
    List<Node> text = InlineWriter.children(link);
    LinkTarget target =
        parts.targets().link(parts.shortcodes().raw(link.getDestination()), TextParts.line(link));
    if (text.size() == 1 && text.get(0) instanceof Image image) {
      String url =
          target.source() ? target.value().replaceAll("/?(?:index)?\\.adoc", "/") : target.value();
      return "image:" + image(image, ",link=\"" + encoded(url) + "\"");
    }
    String shown =
        form.isBracketed() && !form.isFootnote() ? "" : inline.within(text, form.bracketed());
    if (form.isBracketed() && !form.isFootnote()) {
      return inline.within(text, form);
    }
    return shown.isBlank() ? "" : link(target, shown, before);
  }

  /** A link whose text is AsciiDoc already. */
  String link(LinkTarget target, String shown, char before) {
    String value = encoded(target.value());
    if (target.source()) {
      return form.isFootnote()
          ? "<<" + value + (value.contains("#") ? "," : "#,") + shown + ">>"
          : "xref:" + value + "[" + shown + "]";
    }
    String passed = passed(value);
    boolean bare = " \n(\0".indexOf(before) >= 0 && URL.matcher(passed).matches();
    return (bare ? "" : "link:") + passed + "[" + shown + "]";
  }

  /** Target and attributes of an image macro. */
  String image(Image image, String more) {
    String path =
        parts
            .targets()
            .image(parts.shortcodes().raw(image.getDestination()), TextParts.line(image));
    String alt = inline.within(InlineWriter.children(image), form.bracketed().formatting("*_`#"));
    return passed(encoded(path)) + "[" + alt + more + "]";
  }

  private String footnote(FootnoteReference reference) {
    String label = reference.getLabel();
    String id = label.replaceAll("[^\\w-]", "-");
    FootnoteDefinition definition = parts.footnotes().get(label);
    if (definition == null || !parts.written().add(label)) {
      return "footnote:" + id + "[]";
    }
    StringBuilder text = new StringBuilder();
    for (Node block : InlineWriter.children(definition)) {
      text.append(text.isEmpty() ? "" : " ")
          .append(FootnoteText.of(block, inline, form.footnote()));
    }
    return "footnote:" + id + "[" + text + "]";
  }

  /** A target without characters that end it. */
  static String encoded(String target) {
    return target
        .replace(" ", "%20")
        .replace("[", "%5B")
        .replace("]", "%5D")
        .replace("<", "%3C")
        .replace(">", "%3E")
        .replace("|", "%7C")
        .replace("\"", "%22");
  }

  private static String passed(String target) {
    if (SAFE.matcher(target).matches()) {
      return target;
    }
    return target.contains("++") || target.endsWith("+") || target.startsWith("+")
        ? "pass:[" + target + "]"
        : "++" + target + "++";
  }
}
