package org.daybook.conversion.process;

import static java.lang.System.Logger.Level.DEBUG;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.daybook.io.FieldWriter;
import org.daybook.io.Fingerprint;
import org.daybook.io.InstanceLogger;

/**
 * A class-data sharing archive of the renderer's classes, which halves its start time. A run
 * without an archive writes one. A missing or stale archive only makes the start slower.
 *
 * @param file the archive, which need not exist
 */
record ClassDataArchive(Path file) {
  private static final String DRAFT = "classes.jsa";
  private static final String ANY = "renderer-*.jsa";
  private static final Duration UNUSED = Duration.ofDays(7);

  /**
   * The archive for this program at this place in the running Java version.
   *
   * @throws IOException if the jars cannot be read
   */
  static ClassDataArchive of(RendererProgram program, Path work) throws IOException {
    // The JVM takes an archive only if the jars' times are those that it was written with.
    List<String> times = new ArrayList<>();
    for (Path jar : program.jars()) {
      times.add(Files.getLastModifiedTime(jar).toString());
    }
    String digest =
        Fingerprint.of(
            out ->
                out.text(System.getProperty("java.vm.version", ""))
                    .text(program.classPath())
                    .text(program.version())
                    .list(times, FieldWriter::text));
    return new ClassDataArchive(work.resolve("renderer-" + digest.substring(0, 16) + ".jsa"));
  }

  /** Deletes the archives in a work folder that no start has used for seven days. */
  static void sweep(Path work) throws IOException {
    if (!Files.isDirectory(work)) {
      return;
    }
    Instant unused = Instant.now().minus(UNUSED);
    try (DirectoryStream<Path> archives = Files.newDirectoryStream(work, ANY)) {
      for (Path archive : archives) {
        if (Files.getLastModifiedTime(archive).toInstant().isBefore(unused)) {
          Files.deleteIfExists(archive);
        }
      }
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
  }

  /** The option of a JVM that runs in this folder. It counts as a use of the archive. */
  String flag(Path folder) {
    try {
      Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
      return "-XX:SharedArchiveFile=" + file;
    } catch (IOException e) {
      InstanceLogger.of(ClassDataArchive.class)
          .log(DEBUG, "The renderer starts without a class-data archive: {0}", e.toString());
      return "-XX:ArchiveClassesAtExit=" + folder.resolve(DRAFT);
    }
  }

  /** Moves the archive here that a JVM wrote in its folder, unless another run has done so. */
  void keep(Path folder) throws IOException {
    Path draft = folder.resolve(DRAFT);
    if (Files.exists(draft) && !Files.exists(file)) {
      try (FileChannel written = FileChannel.open(draft, StandardOpenOption.WRITE)) {
        written.force(true);
      }
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }
  }
}
