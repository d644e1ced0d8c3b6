package org.daybook.migration.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;

/** Writes lists. The signs of an item say how deep it is. */
final class ListWriter {
  private final BlockWriter blocks;
  private final TextParts parts;

  ListWriter(BlockWriter blocks, TextParts parts) {
    this.blocks = blocks;
    this.parts = parts;
  }

  /**
   * A list.
   *
   * @param around the signs of the lists around it, outermost first
   */
  String write(ListBlock list, String around) {
    String sign = list instanceof OrderedList ? "." : "*";
    String signs = around + sign;
    String marker = sign.repeat((int) signs.chars().filter(c -> c == sign.charAt(0)).count());
    StringBuilder out = new StringBuilder();
    if (list instanceof OrderedList ordered && start(ordered) != 1) {
      out.append("[start=").append(start(ordered)).append("]\n");
    }
    List<String> items = new ArrayList<>();
    for (Node item : InlineWriter.children(list)) {
      items.add(marker + " " + item(item, signs));
    }
    return out.append(String.join("\n", items)).toString();
  }

  private static int start(OrderedList list) {
    Integer start = list.getMarkerStartNumber();
    return start == null ? 1 : start;
  }

  private String item(Node item, String signs) {
    List<Node> children = new ArrayList<>(InlineWriter.children(item));
    StringBuilder out = new StringBuilder();
    if (!children.isEmpty() && children.get(0) instanceof TaskListItemMarker task) {
      out.append(task.isChecked() ? "[x] " : "[ ] ");
      children.remove(0);
    }
    boolean text = !children.isEmpty() && children.get(0) instanceof Paragraph;
    String first =
        text ? InlineWriter.write(children.remove(0), parts, TextForm.LINES).strip() : "";
    out.append(
        first.isBlank() || first.startsWith("//")
            ? "{empty}" + (first.isBlank() ? "" : "\n" + first)
            : first);
    appendBlocks(children, signs, out);
    return out.toString();
  }

  private void appendBlocks(List<Node> children, String signs, StringBuilder out) {
    List<Node> waiting = new ArrayList<>();
    int open = 0;
    for (Node child : children) {
      if (child instanceof ListBlock list) {
        appendAttached(waiting, open, out);
        out.append(open > 0 ? "\n\n//-\n\n" : "\n\n").append(write(list, signs));
        open = depth(list);
      } else {
        waiting.add(child);
      }
    }
    appendAttached(waiting, open, out);
  }

  private void appendAttached(List<Node> nodes, int open, StringBuilder out) {
    List<String> attached = blocks.inner().each(List.copyOf(nodes));
    nodes.clear();
    int ending = open;
    for (String block : attached) {
      if (block.startsWith("// ")) {
        out.append("\n").append(block);
      } else {
        // One empty line for each list that ends here.
        out.append("\n".repeat(ending + 1)).append("+\n").append(block);
        ending = 0;
      }
    }
  }

  private static int depth(ListBlock list) {
    Node last = list.getLastChild() == null ? null : list.getLastChild().getLastChild();
    return last instanceof ListBlock inner ? 1 + depth(inner) : 1;
  }
}
