package org.daybook.renderer.lint;

import static java.util.Objects.requireNonNullElse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.asciidoctor.ast.Block;
import org.asciidoctor.ast.Cursor;
import org.asciidoctor.ast.Document;
import org.asciidoctor.ast.ListItem;
import org.asciidoctor.ast.StructuralNode;
import org.daybook.document.Diagnostic;
import org.daybook.document.Rule;

/**
 * Finds markup in paragraphs and list items that is shown as it is written.
 *
 * @param path the source of the document, in which blocks are that name no other
 * @param lines its lines
 */
record ParagraphCheck(String path, List<String> lines) {
  /** The lines after which a line is looked for, because Asciidoctor leaves comments out. */
  private static final int NEAR = 50;

  Stream<Diagnostic> check(Document document) {
    Stream<Diagnostic> paragraphs =
        document.findBy(Map.of("context", ":paragraph", "traverse_documents", true)).stream()
            .filter(Block.class::isInstance)
            .flatMap(node -> check(node, ((Block) node).getLines()));
    Stream<Diagnostic> items =
        document.findBy(Map.of("context", ":list_item")).stream()
            .filter(ListItem.class::isInstance)
            .flatMap(node -> check(node, text((ListItem) node)));
    return Stream.concat(paragraphs, items);
  }

  private static List<String> text(ListItem item) {
    return item.hasText() ? requireNonNullElse(item.getSource(), "").lines().toList() : List.of();
  }

  private Stream<Diagnostic> check(StructuralNode block, List<String> text) {
    Cursor start = block.getSourceLocation();
    List<Diagnostic> found = new ArrayList<>();
    if (start != null) {
      String file = requireNonNullElse(start.getFile(), path);
      int line = Math.max(start.getLineNumber(), 1);
      for (int at = 0; at < text.size(); at++) {
        String one = text.get(at);
        line = file.equals(path) ? lineOf(one, line) : line;
        int place = line;
        check(file, line, one, at == 0, found);
        OpenBracket.in(one, text.subList(at + 1, text.size()))
            .map(message -> Rule.INCOMPLETE_MARKUP.at(file, place, message))
            .ifPresent(found::add);
        line++;
      }
    }
    return firstOfList(found);
  }

  // The other items of a list have the same reason.
  private static Stream<Diagnostic> firstOfList(List<Diagnostic> found) {
    Stream<Diagnostic> item =
        found.stream().filter(one -> one.rule() == Rule.SWALLOWED_LIST).limit(1);
    return Stream.concat(found.stream().filter(one -> one.rule() != Rule.SWALLOWED_LIST), item);
  }

  private static void check(
      String file, int line, String text, boolean first, List<Diagnostic> found) {
    String prose = ProseLines.withoutLiterals(text);
    for (LineFault fault : LineFaults.ALL) {
      fault
          .in(prose, first)
          .map(message -> fault.rule().at(file, line, message))
          .ifPresent(found::add);
    }
  }

  private int lineOf(String text, int from) {
    for (int line = from; line < from + NEAR && line <= lines.size(); line++) {
      if (lines.get(line - 1).strip().equals(text.strip())) {
        return line;
      }
    }
    return from;
  }
}
