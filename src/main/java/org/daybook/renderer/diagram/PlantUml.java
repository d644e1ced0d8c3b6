package org.daybook.renderer.diagram;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import net.sourceforge.plantuml.BlockUml;
import net.sourceforge.plantuml.FileFormat;
import net.sourceforge.plantuml.FileFormatOption;
import net.sourceforge.plantuml.SourceStringReader;
import net.sourceforge.plantuml.TitledDiagram;
import net.sourceforge.plantuml.core.Diagram;
import net.sourceforge.plantuml.core.ImageData;
import net.sourceforge.plantuml.error.PSystemError;

/**
 * PlantUML with its own layout engine. It is loaded by the first diagram, and may open no file,
 * connection or process.
 */
public final class PlantUml {
  private static final String FONTS =
      "the diagram cannot be drawn, because Java finds no fonts on this machine: install fontconfig,"
          + " freetype and a font such as DejaVu";

  private PlantUml() {}

  /**
   * Draws a diagram.
   *
   * @param lines its source; the first and the last line may be left out
   * @throws InvalidDiagramException if it cannot be drawn
   */
  public static Drawing draw(List<String> lines) throws InvalidDiagramException {
    RefusedMarkup.check(lines);
    boolean whole = lines.stream().anyMatch(line -> line.strip().startsWith("@start"));
    String source = String.join("\n", lines);
    try {
      PlantUmlSandbox.enter();
      return draw(
          whole ? source : "@startuml\n" + source + "\n@enduml", whole ? 0 : 1, lines.size());
    } catch (StackOverflowError e) {
      throw new InvalidDiagramException(
          0, "the diagram is nested too deeply, or a procedure calls itself: make it simpler");
    } catch (OutOfMemoryError e) {
      throw e;
    } catch (Error e) {
      // Where Java finds no fonts, its own classes throw errors of several kinds.
      throw new InvalidDiagramException(0, FONTS);
    } catch (IOException | RuntimeException e) {
      throw new InvalidDiagramException(0, failure(e));
    }
  }

  private static Drawing draw(String source, int above, int lines)
      throws IOException, InvalidDiagramException {
    List<BlockUml> blocks = new SourceStringReader(source).getBlocks();
    if (blocks.size() != 1) {
      throw new InvalidDiagramException(0, "the block has no diagram or several: write one");
    }
    Diagram diagram = blocks.get(0).getDiagram();
    if (diagram instanceof PSystemError error) {
      int line = error.getFirstError().getLineLocation().getPosition() - above;
      throw new InvalidDiagramException(
          Math.max(0, Math.min(line, lines - 1)), Complaint.of(error.getFirstError().getError()));
    }
    if (!(diagram instanceof TitledDiagram titled)) {
      throw new InvalidDiagramException(0, "the block is no diagram: write one of PlantUML's");
    }
    return new Drawing(svg(titled), title(titled));
  }

  private static String svg(TitledDiagram diagram) throws IOException, InvalidDiagramException {
    ByteArrayOutputStream svg = new ByteArrayOutputStream();
    FileFormatOption format = new FileFormatOption(FileFormat.SVG, false);
    ImageData image = diagram.exportDiagram(svg, 0, format);
    if (image.getRootCause() != null) {
      throw new InvalidDiagramException(0, failure(image.getRootCause()));
    }
    return svg.toString(UTF_8);
  }

  private static String title(TitledDiagram diagram) {
    return String.join(" ", diagram.getTitleDisplay().asList()).strip();
  }

  private static String failure(Throwable cause) {
    boolean fonts =
        cause instanceof Error || String.valueOf(cause.getMessage()).contains("Fontconfig");
    return fonts ? FONTS : "PlantUML fails on the diagram: leave out part after part";
  }
}
