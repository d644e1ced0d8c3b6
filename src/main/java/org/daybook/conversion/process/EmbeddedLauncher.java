package org.daybook.conversion.process;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.daybook.io.ClassPath;

/** Runs the program in this JVM, in a class loader that sees nothing of ours but its jars. */
final class EmbeddedLauncher implements Launcher {
  /** Each keeps a processor busy and the memory of a whole JRuby occupied. */
  private static final int MOST_ABANDONED = 2;

  private final RendererProgram program;
  private final List<EmbeddedRenderer> started = new ArrayList<>();

  EmbeddedLauncher(RendererProgram program) {
    this.program = program;
  }

  @Override
  public RendererProgram program() {
    return program;
  }

  /**
   * Runs it once more. Those before have been told to end.
   *
   * @throws IOException if two of those cannot, for the documents they are at do not finish
   */
  @Override
  public synchronized RendererProcess start() throws IOException {
    started.removeIf(before -> !before.isRunning());
    if (started.size() >= MOST_ABANDONED) {
      throw new IOException(
          started.size()
              + " documents that took too long are still being converted, which nothing can stop"
              + " but a restart of the server");
    }
    EmbeddedRenderer next = EmbeddedRenderer.start(ClassPath.loader(program.jars()));
    started.add(next);
    return next;
  }
}
