package org.daybook.migration.markdown;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Turns Markdown into AsciiDoc that shows the same words, code and structure. */
public final class MarkdownConverter {
  private static final Parser PARSER =
      Parser.builder()
          .extensions(
              List.of(
                  FootnotesExtension.create(),
                  StrikethroughExtension.create(),
                  TablesExtension.create(),
                  TaskListItemsExtension.create()))
          .includeSourceSpans(IncludeSourceSpans.BLOCKS)
          .build();

  private final TargetResolver targets;
  private final Remarks remarks;
  private final Shortcodes shortcodes;
  private final UnaryOperator<String> ids;

  /**
   * A converter of one text.
   *
   * @param shortcodes whose marks the text has
   * @param ids the id that a heading of the former site had of its text
   */
  public MarkdownConverter(
      TargetResolver targets, Remarks remarks, Shortcodes shortcodes, UnaryOperator<String> ids) {
    this.targets = targets;
    this.remarks = remarks;
    this.shortcodes = shortcodes;
    this.ids = ids;
  }

  /**
   * Converts a text.
   *
   * @param titled true if the title is known; otherwise a first heading of the first level is it
   */
  public ConvertedText convert(String markdown, boolean titled) {
    Node document = parse(markdown);
    TextParts parts = new TextParts(targets, remarks, shortcodes);
    document.accept(new FootnoteVisitor(parts));
    String title = "";
    if (!titled && document.getFirstChild() instanceof Heading first && first.getLevel() == 1) {
      title = InlineWriter.write(first, parts, TextForm.LINE).strip();
      first.unlink();
    }
    Headings headings = new Headings(hasTop(document) ? 1 : 0, ids);
    String body = new BlockWriter(parts, headings, 0).write(InlineWriter.children(document));
    return new ConvertedText(title, body);
  }

  /** A block of HTML that stays as it is, with new targets. Calls of templates become comments. */
  public String html(String html) {
    remarks.add(1, "html", "HTML is kept as it is, and published without what could run");
    String text = HtmlReferences.resolved(shortcodes.html(html), 1, targets);
    return "+++++++\n" + text.strip() + "\n+++++++";
  }

  /** A text that shows the same in a title of AsciiDoc, whatever markup it resembles. */
  public static String escaped(String text) {
    TextPlace place = new TextPlace(Set.of(), false, false, (char) 0);
    return Escapes.text(text.replaceAll("\\s+", " ").strip(), 'x', place);
  }

  static Node parse(String markdown) {
    return PARSER.parse(markdown);
  }

  private static boolean hasTop(Node document) {
    return InlineWriter.children(document).stream()
        .anyMatch(node -> node instanceof Heading heading && heading.getLevel() == 1);
  }

  /** Finds the definitions of footnotes, which may stand anywhere. */
  private static final class FootnoteVisitor extends AbstractVisitor {
    private final TextParts parts;

    FootnoteVisitor(TextParts parts) {
      this.parts = parts;
    }

    @Override
    public void visit(CustomBlock block) {
      if (block instanceof FootnoteDefinition definition) {
        parts.footnotes().putIfAbsent(definition.getLabel(), definition);
      }
      visitChildren(block);
    }
  }
}
