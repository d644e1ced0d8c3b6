package org.daybook.renderer.lint;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.asciidoctor.ast.Cursor;
import org.asciidoctor.ast.Document;
import org.asciidoctor.ast.StructuralNode;
import org.daybook.document.Diagnostic;
import org.daybook.document.Rule;

/**
 * Finds diagrams between the fences of Markdown, which other tools draw.
 *
 * @param lines those of the source
 */
record DiagramFences(String path, List<String> lines) {
  private static final String FENCE = "```";
  private static final Pattern DIAGRAM =
      Pattern.compile("```(?:mermaid|plantuml|puml|graphviz|dot)\\s*");

  Stream<Diagnostic> check(Document document) {
    return lines.stream().anyMatch(line -> line.startsWith(FENCE) && isDiagram(line))
        ? document.findBy(Map.of("context", ":listing")).stream().flatMap(this::check)
        : Stream.empty();
  }

  private Stream<Diagnostic> check(StructuralNode listing) {
    Cursor start = listing.getSourceLocation();
    int line = start == null ? 0 : start.getLineNumber();
    boolean own = line > 0 && line <= lines.size() && (start.getFile() == null || isOwn(start));
    return own && isDiagram(lines.get(line - 1))
        ? Stream.of(
            Rule.MARKDOWN.at(
                path,
                line,
                lines.get(line - 1).strip()
                    + " draws nothing: write [plantuml] above a diagram of PlantUML between lines"
                    + " of ----"))
        : Stream.empty();
  }

  private boolean isOwn(Cursor start) {
    return path.equals(start.getFile());
  }

  private static boolean isDiagram(String line) {
    return DIAGRAM.matcher(line).matches();
  }
}
