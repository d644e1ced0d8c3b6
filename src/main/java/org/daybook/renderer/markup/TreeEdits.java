package org.daybook.renderer.markup;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Changes to a text's tree that are collected and made at once. The time is proportional to the
 * size of the text, because jsoup renumbers all later siblings with each change of its own.
 */
final class TreeEdits {
  private final Map<Node, List<Node>> replacements = new HashMap<>();
  private final Set<Node> unwrapped = new HashSet<>();

  /** Removes a node with its content. */
  void remove(Node node) {
    replace(node, List.of());
  }

  /** Removes an element, whose content takes its place. */
  void unwrap(Element element) {
    unwrapped.add(element);
  }

  /** Replaces a node by others, of which it may be one. */
  void replace(Node node, List<? extends Node> others) {
    replacements.put(node, List.copyOf(others));
  }

  /** Makes the changes in all elements of a text. */
  void apply(Element root) {
    if (!replacements.isEmpty() || !unwrapped.isEmpty()) {
      List.copyOf(root.getAllElements()).forEach(this::rebuild);
    }
  }

  private void rebuild(Element parent) {
    if (!unwrapped.contains(parent) && parent.childNodes().stream().anyMatch(this::changes)) {
      List<Node> changed = changed(emptied(parent));
      if (!changed.isEmpty()) {
        parent.appendChildren(changed);
      }
    }
  }

  private List<Node> changed(List<Node> children) {
    List<Node> changed = new ArrayList<>();
    Deque<Node> rest = new ArrayDeque<>(children);
    while (!rest.isEmpty()) {
      Node next = rest.removeFirst();
      if (replacements.containsKey(next)) {
        changed.addAll(replacements.get(next));
      } else if (next instanceof Element element && unwrapped.contains(element)) {
        List<Node> inside = emptied(element);
        Collections.reverse(inside);
        inside.forEach(rest::addFirst);
      } else {
        changed.add(next);
      }
    }
    return changed;
  }

  private boolean changes(Node child) {
    return replacements.containsKey(child) || unwrapped.contains(child);
  }

  /** Takes the children from an element. */
  private static List<Node> emptied(Element parent) {
    List<Node> children = new ArrayList<>(parent.childNodes());
    parent.empty();
    return children;
  }
}
