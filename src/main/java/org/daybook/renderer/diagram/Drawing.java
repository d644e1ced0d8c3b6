package org.daybook.renderer.diagram;

/**
 * A diagram that is drawn.
 *
 * @param svg as PlantUML writes it: nothing has been sanitized
 * @param title the diagram's own, or empty
 */
public record Drawing(String svg, String title) {
  /** No drawing. */
  public static final Drawing NONE = new Drawing("<svg/>", "");
}
