package org.daybook;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.daybook.command.DaybookCommand;
import org.daybook.io.FileTree;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A site of another generator for each test, which the command imports and the export publishes.
 */
final class FormerSiteFolder implements BeforeEachCallback, AfterEachCallback {
  private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Override
  public void beforeEach(ExtensionContext context) throws IOException {
    folder = Files.createTempDirectory("daybook-former").toRealPath();
  }

  @Override
  public void afterEach(ExtensionContext context) throws IOException {
    FileTree.delete(folder);
  }

  /** The folder around the former site and the new content. */
  Path folder() {
    return folder;
  }

  /** Writes a file of the former site. */
  FormerSiteFolder with(String path, String text) throws IOException {
    Path file = source().resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    return this;
  }

  Path source() {
    return folder.resolve("former");
  }

  Path content() {
    return folder.resolve("content");
  }

  /** Imports, and returns the exit status. */
  int imports(String... options) throws IOException {
    Path archive = folder.resolve("daybook.war");
    try (OutputStream file = Files.newOutputStream(archive)) {
      new JarOutputStream(file, new Manifest()).close();
    }
    List<String> line =
        new ArrayList<>(List.of("import", source().toString(), content().toString()));
    line.addAll(List.of(options));
    return new DaybookCommand(archive, folder)
        .run(new PrintWriter(out, true), new PrintWriter(err, true), line.toArray(String[]::new));
  }

  /** The content, exported as files. */
  ExportedContent exported() {
    ExportedContent exported = new ExportedContent(folder, folder.resolve("work"), content());
    exported.export();
    return exported;
  }

  /** A file of the new content. */
  String imported(String path) throws IOException {
    return Files.readString(content().resolve(path));
  }

  /** The lines that the command has printed. */
  String report() {
    return out.toString();
  }

  /** The lines in which the command has complained. */
  String errors() {
    return err.toString();
  }
}
