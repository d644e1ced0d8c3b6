package org.daybook.renderer.protocol;

import org.daybook.io.FieldWriter;

/**
 * What one side says to the other about a document.
 *
 * <p>The web application sends {@link Convert}. The renderer answers {@link Ready} once in its
 * life, then for each document {@link Started}, any number of {@link IncludeWanted}, each of which
 * is answered by {@link Included}, and at last {@link Converted} or {@link Failed}.
 */
public sealed interface Message
    permits Convert, Converted, Failed, Included, IncludeWanted, Ready, Started {

  /** The number the web application gave to the document; 0 concerns none. */
  int id();

  /** Which kind of message this is on the wire. */
  int kind();

  /** Appends everything but the kind. */
  void write(FieldWriter out);
}
