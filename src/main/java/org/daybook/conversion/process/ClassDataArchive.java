package org.daybook.conversion.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.daybook.io.Fingerprint;

/**
 * An archive of the program's classes as the JVM holds them in memory, which saves it half of its
 * start. A run without it writes one; without or with a stale one the program only starts slower.
 *
 * @param file the archive, there or not
 */
record ClassDataArchive(Path file) {
  private static final String DRAFT = "classes.jsa";

  /** The archive for this program, at this place, in this Java. */
  static ClassDataArchive of(RendererProgram program, Path work) {
    String digest =
        Fingerprint.of(
            out ->
                out.text(System.getProperty("java.vm.version", ""))
                    .text(program.classPath())
                    .text(program.version()));
    return new ClassDataArchive(work.resolve("renderer-" + digest.substring(0, 16) + ".jsa"));
  }

  /** The flag of a JVM that runs in this folder. */
  String flag(Path folder) {
    return Files.exists(file)
        ? "-XX:SharedArchiveFile=" + file
        : "-XX:ArchiveClassesAtExit=" + folder.resolve(DRAFT);
  }

  /** Takes over the archive that a JVM wrote in its folder, if it did. */
  void keep(Path folder) throws IOException {
    Path draft = folder.resolve(DRAFT);
    if (Files.exists(draft)) {
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }
  }
}
