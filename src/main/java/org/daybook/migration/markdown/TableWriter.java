package org.daybook.migration.markdown;

import java.util.List;
import java.util.stream.Collectors;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.Node;

/** Writes tables, each cell on a line of its own. */
final class TableWriter {
  private final TextParts parts;

  TableWriter(TextParts parts) {
    this.parts = parts;
  }

  String write(TableBlock table) {
    List<Node> head = InlineWriter.children(table.getFirstChild().getFirstChild());
    String columns = head.stream().map(TableWriter::column).collect(Collectors.joining(","));
    StringBuilder out = new StringBuilder();
    boolean titled = head.stream().anyMatch(cell -> cell.getFirstChild() != null);
    out.append("[cols=\"").append(columns).append("\"");
    out.append(titled ? ",options=\"header\"]" : "]").append("\n|===\n");
    for (Node part : InlineWriter.children(table)) {
      if (titled || !(part instanceof TableHead)) {
        InlineWriter.children(part).forEach(row -> appendRow(row, out));
      }
    }
    return out.append("|===").toString();
  }

  private void appendRow(Node row, StringBuilder out) {
    for (Node cell : InlineWriter.children(row)) {
      String text = InlineWriter.write(cell, parts, TextForm.CELL).replace('\n', ' ').strip();
      out.append("|").append(text).append("\n");
    }
    out.append("\n");
  }

  private static String column(Node cell) {
    TableCell.Alignment alignment = ((TableCell) cell).getAlignment();
    return alignment == TableCell.Alignment.CENTER
        ? "^1"
        : alignment == TableCell.Alignment.RIGHT ? ">1" : "1";
  }
}
