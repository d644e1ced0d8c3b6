package org.daybook.source;

import java.io.IOException;
import java.time.Duration;

/** A source of content, such as a folder. For one thread. Messages name it by its text. */
public interface ContentSource extends AutoCloseable {
  /**
   * The content as it is now.
   *
   * @param earlier the tree that was read before, from which unchanged files may be taken
   * @throws IOException if the content cannot be read
   */
  ContentTree read(ContentTree earlier) throws IOException;

  /**
   * Waits until the content may differ from a tree or the time is over. Changes may be missed, so
   * the content must be read in both cases.
   *
   * @throws InterruptedException if the thread is interrupted meanwhile
   */
  void awaitChange(ContentTree tree, Duration atMost) throws InterruptedException;

  /** Releases the resources of waiting. */
  @Override
  void close() throws IOException;
}
