package org.daybook.renderer;

import static java.util.Objects.requireNonNullElse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.asciidoctor.ast.Block;
import org.asciidoctor.ast.ContentModel;
import org.asciidoctor.ast.StructuralNode;
import org.asciidoctor.extension.BlockProcessor;
import org.asciidoctor.extension.Contexts;
import org.asciidoctor.extension.Name;
import org.asciidoctor.extension.Reader;
import org.daybook.document.Rule;
import org.daybook.renderer.diagram.Drawing;
import org.daybook.renderer.diagram.InvalidDiagramException;
import org.daybook.renderer.diagram.PlantUml;

/**
 * Replaces a block of PlantUML by the picture of the diagram. A diagram that cannot be drawn is
 * shown as it is written.
 */
@Name("plantuml")
@Contexts({Contexts.LISTING, Contexts.LITERAL, Contexts.OPEN})
// Asciidoctor tells the place of a block's lines with this model alone.
@ContentModel(ContentModel.COMPOUND)
public final class DiagramBlock extends BlockProcessor {
  /** The most diagrams of a document, because each takes a part of the time that it has. */
  private static final int MOST = 50;

  /** The only name of a diagram that its author does not name, in any language. */
  private static final String UNNAMED = "PlantUML";

  @Override
  public Object process(StructuralNode parent, Reader reader, Map<String, Object> attributes) {
    Conversion conversion = Conversion.current();
    String path = requireNonNullElse(reader.getFile(), conversion.path());
    int line = reader.getLineNumber();
    List<String> lines = reader.readLines();
    Map<String, Object> picture = new HashMap<>(attributes);
    int number = conversion.drawings().size();
    if (number > MOST) {
      return createBlock(parent, "listing", lines, attributes);
    }
    try {
      Drawing drawing = number < MOST ? PlantUml.draw(lines) : Drawing.NONE;
      conversion.drawings().add(drawing.svg());
      if (number == MOST) {
        throw InvalidDiagramException.tooMany(MOST);
      }
      picture.put("target", "diagram:" + number);
      name(drawing, picture, conversion, path, line);
      return figure(parent, picture);
    } catch (InvalidDiagramException e) {
      String message =
          requireNonNullElse(e.getMessage(), "") + "; until then it is shown as written";
      conversion.findings().add(Rule.INVALID_DIAGRAM.at(path, line + e.line(), message));
      return createBlock(parent, "listing", lines, attributes);
    }
  }

  private Block figure(StructuralNode parent, Map<String, Object> picture) {
    Block figure = createBlock(parent, "image", "", picture);
    Object word = parent.getDocument().getAttribute("figure-caption");
    if (word != null && picture.containsKey("title")) {
      int number = parent.getDocument().getAndIncrementCounter("figure-number");
      figure.setCaption(word + " " + number + ". ");
    }
    return figure;
  }

  private static void name(
      Drawing drawing, Map<String, Object> picture, Conversion conversion, String path, int line) {
    Object title = picture.getOrDefault("title", drawing.title());
    if (!picture.containsKey("alt") && title.toString().isBlank()) {
      conversion
          .findings()
          .add(
              Rule.MISSING_ALT.at(
                  path,
                  Math.max(line - 1, 1),
                  "the diagram has no alternative text: write alt=\"what it shows\" in the brackets"
                      + " of its block, or give it a title"));
    }
    picture.putIfAbsent("alt", title.toString().isBlank() ? UNNAMED : title.toString());
  }
}
