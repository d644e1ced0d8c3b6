package org.daybook.asciidoc;

import static java.util.stream.Collectors.joining;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.daybook.renderer.protocol.FieldWriter;

/**
 * The program that converts and its libraries.
 *
 * @param jars all of them, by name
 * @param version differs from that of every program that may convert differently
 */
record Program(List<Path> jars, String version) {
  static final String MAIN = "org.daybook.renderer.Main";
  private static final String OWN = "daybook-renderer.jar";

  Program {
    jars = List.copyOf(jars);
  }

  /** The program in a folder. Libraries tell their version by name; our own jar by its bytes. */
  static Program in(Path folder) throws IOException {
    List<Path> jars;
    try (Stream<Path> files = Files.list(folder.toAbsolutePath())) {
      jars = files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
    }
    FieldWriter identity = new FieldWriter();
    jars.forEach(jar -> identity.text(jar.getFileName().toString()));
    identity.text(HexFormat.of().formatHex(Sha256.of(Files.readAllBytes(folder.resolve(OWN)))));
    return new Program(jars, Sha256.of(identity));
  }

  /** The class path. It has jars only: a folder on it would rule out a class-data archive. */
  String classPath() {
    return jars.stream().map(Path::toString).collect(joining(File.pathSeparator));
  }
}
