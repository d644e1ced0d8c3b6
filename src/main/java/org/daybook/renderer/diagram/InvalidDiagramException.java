package org.daybook.renderer.diagram;

/** A diagram that cannot be drawn. */
public final class InvalidDiagramException extends Exception {
  private static final long serialVersionUID = 1;

  private final int line;

  InvalidDiagramException(int line, String message) {
    super(message);
    this.line = line;
  }

  /** A diagram beyond the most that a document may have. */
  public static InvalidDiagramException tooMany(int most) {
    return new InvalidDiagramException(
        0, "the text has more than " + most + " diagrams: move some to another text");
  }

  /** The line of the fault in the diagram's source, from 0. */
  public int line() {
    return line;
  }
}
