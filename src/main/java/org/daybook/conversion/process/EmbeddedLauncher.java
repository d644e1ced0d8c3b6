package org.daybook.conversion.process;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.daybook.io.ClassPath;

/** Starts the renderer in this JVM, in a class loader that sees only the renderer's jars. */
final class EmbeddedLauncher implements Launcher {
  /** The number of runs that may fail to stop. Each keeps a processor and the memory of a JRuby. */
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
   * Starts another run, after the earlier ones were told to stop.
   *
   * @throws IOException if two earlier runs still convert documents that do not finish
   */
  @Override
  public synchronized RendererProcess start() throws IOException {
    started.removeIf(before -> !before.isRunning());
    if (started.size() >= MOST_ABANDONED) {
      throw new IOException(
          started.size()
              + " conversions that passed the deadline do not stop; restart the server to convert"
              + " again");
    }
    EmbeddedRenderer next = EmbeddedRenderer.start(ClassPath.loader(program.jars()));
    started.add(next);
    return next;
  }
}
