package org.daybook.renderer.lint;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.asciidoctor.ast.Document;
import org.daybook.document.Diagnostic;

/** The checks of a source that need neither other files nor the finished text. */
public final class Lint {
  private Lint() {}

  /**
   * The references to attributes that are not set.
   *
   * @param sources the texts of the document and of what it includes, by path
   * @param names of the attributes
   */
  public static List<Diagnostic> undefined(Map<String, String> sources, Set<String> names) {
    return new UndefinedReferences(sources).warnings(names);
  }

  /**
   * The findings in a document.
   *
   * @param document read with the places of its blocks, and not converted yet
   * @param path its source
   */
  public static List<Diagnostic> of(Document document, String path, String source) {
    List<String> lines = source.lines().toList();
    List<String> prose = ProseLines.of(source);
    return Stream.of(
            new HeaderCheck(path, lines, prose).check(),
            new ContinuedValues(path, prose).check(),
            Prefilter.suspects(prose)
                ? new ParagraphCheck(path, lines).check(document)
                : Stream.<Diagnostic>empty(),
            new SpacedMacros(path, prose).check(),
            new DiagramFences(path, lines).check(document),
            new ImageCheck(path, prose).check())
        .flatMap(found -> found)
        .toList();
  }
}
