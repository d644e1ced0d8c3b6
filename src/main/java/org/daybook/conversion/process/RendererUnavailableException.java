package org.daybook.conversion.process;

/** The renderer cannot convert at present, which is no fault of the document. */
public final class RendererUnavailableException extends Exception {
  private static final long serialVersionUID = 1;

  RendererUnavailableException(String message) {
    super(message);
  }
}
