package org.daybook.migration.markdown;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/** The parts that all writers of one text share. */
record TextParts(
    TargetResolver targets,
    Remarks remarks,
    Shortcodes shortcodes,
    Map<String, FootnoteDefinition> footnotes,
    Set<String> written) {

  TextParts(TargetResolver targets, Remarks remarks, Shortcodes shortcodes) {
    this(targets, remarks, shortcodes, new HashMap<>(), new HashSet<>());
  }

  /** The line in which a node begins, or that of the block around it. */
  static int line(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      for (SourceSpan span : at.getSourceSpans()) {
        return span.getLineIndex() + 1;
      }
    }
    return 1;
  }
}
