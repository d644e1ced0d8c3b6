package org.daybook.asciidoc;

/** The program ended, or never began, while something was to be converted. */
final class RendererLost extends Exception {
  private static final long serialVersionUID = 1;

  RendererLost(String message) {
    super(message);
  }

  static RendererLost ended() {
    return new RendererLost("its process ended, the log may say why");
  }
}
