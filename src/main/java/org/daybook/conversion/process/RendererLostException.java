package org.daybook.conversion.process;

/** The renderer ended or could not be started while a document was to be converted. */
final class RendererLostException extends Exception {
  private static final long serialVersionUID = 1;

  RendererLostException(String message) {
    super(message);
  }

  static RendererLostException ended() {
    return new RendererLostException("its process ended; see the server log");
  }
}
