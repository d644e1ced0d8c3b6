package org.daybook.conversion.process;

/** The program ended, or never began, while something was to be converted. */
final class RendererLostException extends Exception {
  private static final long serialVersionUID = 1;

  RendererLostException(String message) {
    super(message);
  }

  static RendererLostException ended() {
    return new RendererLostException("its process ended, the log may say why");
  }
}
