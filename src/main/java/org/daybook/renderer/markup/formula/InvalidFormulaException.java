package org.daybook.renderer.markup.formula;

/** A formula that no MathML can be made of. */
final class InvalidFormulaException extends Exception {
  private static final long serialVersionUID = 1;

  InvalidFormulaException(String message) {
    super(message);
  }
}
