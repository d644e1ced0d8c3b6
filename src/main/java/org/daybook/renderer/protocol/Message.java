package org.daybook.renderer.protocol;

import org.daybook.io.FieldWriter;

/**
 * A message between the web application and the renderer, about one document.
 *
 * <p>The web application sends {@link Request.Convert}. The renderer answers {@link Reply.Ready}
 * once in its life, then for each document {@link Reply.Started}, any number of {@link
 * Reply.IncludeWanted}, each of which is answered by {@link Request.Included}, and at last {@link
 * Reply.Converted} or {@link Reply.Failed}.
 */
public sealed interface Message permits Request, Reply {

  /** The number the web application gave to the document; 0 concerns none. */
  int id();

  /** Appends everything but the kind. */
  void write(FieldWriter out);
}
