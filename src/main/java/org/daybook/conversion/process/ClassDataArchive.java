package org.daybook.conversion.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.daybook.io.Fingerprint;

/**
 * A class-data sharing archive of the renderer's classes, which halves its start time. A run
 * without an archive writes one. A missing or stale archive only makes the start slower.
 *
 * @param file the archive, which need not exist
 */
record ClassDataArchive(Path file) {
  private static final String DRAFT = "classes.jsa";

  /** The archive for this program at this place in the running Java version. */
  static ClassDataArchive of(RendererProgram program, Path work) {
    String digest =
        Fingerprint.of(
            out ->
                out.text(System.getProperty("java.vm.version", ""))
                    .text(program.classPath())
                    .text(program.version()));
    return new ClassDataArchive(work.resolve("renderer-" + digest.substring(0, 16) + ".jsa"));
  }

  /** The option of a JVM that runs in this folder. */
  String flag(Path folder) {
    return Files.exists(file)
        ? "-XX:SharedArchiveFile=" + file
        : "-XX:ArchiveClassesAtExit=" + folder.resolve(DRAFT);
  }

  /** Moves the archive here that a JVM wrote in its folder, if there is one. */
  void keep(Path folder) throws IOException {
    Path draft = folder.resolve(DRAFT);
    if (Files.exists(draft)) {
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }
  }
}
