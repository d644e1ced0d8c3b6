package org.daybook.conversion.process;

/**
 * A trial of a document that the renderer did not end with an answer, neither through the
 * document's fault nor because the renderer cannot be used: it converted a tiny document before.
 */
final class InconclusiveTrialException extends Exception {
  private static final long serialVersionUID = 1;

  InconclusiveTrialException(String message) {
    super(message);
  }
}
