package org.daybook.conversion.process;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Runs the program in a JVM of its own.
 *
 * @param work where the class-data archive and the folder of each run are
 * @param heap the largest heap, as {@code -Xmx} has it
 */
record ChildJvmLauncher(RendererProgram program, Path work, String heap) implements Launcher {
  /** What a JVM needs to know of its surroundings: the encoding of file names. */
  private static final Set<String> ENVIRONMENT = Set.of("LANG", "LC_ALL", "LC_CTYPE", "SystemRoot");

  @Override
  public RendererProcess start() throws IOException {
    RunFolder folder = RunFolder.in(work);
    ClassDataArchive classes = ClassDataArchive.of(program, work.toAbsolutePath());
    ProcessBuilder builder =
        new ProcessBuilder(command(folder.path(), classes)).directory(folder.path().toFile());
    builder.environment().keySet().retainAll(ENVIRONMENT);
    try {
      return new ChildJvm(start(builder), folder, classes);
    } catch (IOException e) {
      folder.delete();
      throw e;
    }
  }

  // The first process makes the JDK start a thread of its own, which must not keep our loader.
  private static Process start(ProcessBuilder builder) throws IOException {
    Thread thread = Thread.currentThread();
    ClassLoader loader = thread.getContextClassLoader();
    thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
    try {
      return builder.start();
    } finally {
      thread.setContextClassLoader(loader);
    }
  }

  private List<String> command(Path folder, ClassDataArchive classes) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    // Rendering is over before the optimising compiler would pay.
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx" + heap));
    command.addAll(List.of("-XX:+ExitOnOutOfMemoryError", "-XX:-UsePerfData"));
    // Standard output is for messages, so the JVM itself must never print there.
    command.addAll(List.of("-Xlog:disable", "-Xlog:all=error:stderr"));
    command.add("-XX:+DisplayVMOutputToStderr");
    command.add(classes.flag(folder));
    command.addAll(List.of("-Dfile.encoding=UTF-8", "-Djava.awt.headless=true"));
    command.add("-Djava.io.tmpdir=" + folder);
    command.addAll(List.of("-cp", program.classPath(), RendererProgram.MAIN));
    return command;
  }
}
