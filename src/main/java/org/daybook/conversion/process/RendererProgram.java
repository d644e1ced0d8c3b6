package org.daybook.conversion.process;

import static java.util.stream.Collectors.joining;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.daybook.io.ClassPath;
import org.daybook.io.FieldWriter;
import org.daybook.io.Fingerprint;
import org.daybook.io.Sha256;

/**
 * The jars of the renderer.
 *
 * @param jars the renderer and its libraries, ordered by file name
 * @param version identifies the jars: programs that may convert differently have different ones
 */
record RendererProgram(List<Path> jars, String version) {
  static final String MAIN = "org.daybook.renderer.RendererMain";
  private static final String OWN = "daybook-renderer.jar";

  RendererProgram {
    jars = List.copyOf(jars);
  }

  /**
   * Reads the program in a folder. A library's version is its file name, our own jar's its digest.
   */
  static RendererProgram read(Path folder) throws IOException {
    List<Path> jars = ClassPath.jars(folder.toAbsolutePath());
    List<String> names = jars.stream().map(jar -> jar.getFileName().toString()).toList();
    String own = Sha256.hex(folder.resolve(OWN));
    return new RendererProgram(
        jars, Fingerprint.of(out -> out.list(names, FieldWriter::text).text(own)));
  }

  /** The class path. It has only jars, because a folder would rule out a class-data archive. */
  String classPath() {
    return jars.stream().map(Path::toString).collect(joining(File.pathSeparator));
  }
}
