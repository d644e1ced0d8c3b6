package org.daybook.conversion.process;

import static java.lang.System.Logger.Level.WARNING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.daybook.io.ChildProcess;
import org.daybook.io.InstanceLogger;
import org.daybook.io.LockedFolder;

/**
 * Starts the renderer in a JVM of its own.
 *
 * @param work the folder with the class-data archive and a folder for each run
 * @param heap the largest heap, in the syntax of {@code -Xmx}
 */
record ChildJvmLauncher(RendererProgram program, Path work, String heap) implements Launcher {
  private static final System.Logger LOGGER = InstanceLogger.of(ChildJvmLauncher.class);
  private static final String PREFIX = "renderer-";

  /** The environment variables that a JVM needs to know the encoding of file names. */
  private static final Set<String> ENVIRONMENT = Set.of("LANG", "LC_ALL", "LC_CTYPE", "SystemRoot");

  /** Deletes what killed processes and earlier versions left in a work folder. */
  static void sweep(Path work) {
    try {
      LockedFolder.sweep(work, PREFIX, folder -> true);
      ClassDataArchive.sweep(work);
    } catch (IOException e) {
      LOGGER.log(WARNING, "What an earlier renderer left cannot be deleted: {0}", e.toString());
    }
  }

  @Override
  public RendererProcess start() throws IOException {
    ClassDataArchive classes = ClassDataArchive.of(program, work.toAbsolutePath());
    LockedFolder folder = LockedFolder.make(Files.createDirectories(work), PREFIX);
    ProcessBuilder builder =
        new ProcessBuilder(command(folder.path(), classes)).directory(folder.path().toFile());
    builder.environment().keySet().retainAll(ENVIRONMENT);
    try {
      return new ChildJvm(ChildProcess.start(builder), folder, classes);
    } catch (IOException e) {
      folder.close();
      throw e;
    }
  }

  private List<String> command(Path folder, ClassDataArchive classes) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    // The renderer ends before the optimising compiler would pay off.
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx" + heap));
    command.addAll(List.of("-XX:+ExitOnOutOfMemoryError", "-XX:-UsePerfData"));
    // Standard output carries the messages, so the JVM must never print there.
    command.addAll(List.of("-Xlog:disable", "-Xlog:all=error:stderr"));
    command.add("-XX:+DisplayVMOutputToStderr");
    command.add(classes.flag(folder));
    command.addAll(List.of("-Dfile.encoding=UTF-8", "-Djava.awt.headless=true"));
    command.add("-Djava.io.tmpdir=" + folder);
    command.addAll(List.of("-cp", program.classPath(), RendererProgram.MAIN));
    return command;
  }
}
