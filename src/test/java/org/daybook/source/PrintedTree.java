package org.daybook.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;

/** Prints a content folder's files, for a test that needs a JVM of another locale. */
final class PrintedTree {
  private PrintedTree() {}

  public static void main(String[] arguments) throws IOException {
    ContentFolder folder = new ContentFolder(Path.of(arguments[0]), InstantSource.system());
    for (SourceFile file : folder.read(ContentTree.EMPTY).files()) {
      System.out.writeBytes(
          (file.path() + ": " + new String(file.bytes(), UTF_8) + "\n").getBytes(UTF_8));
    }
  }
}
