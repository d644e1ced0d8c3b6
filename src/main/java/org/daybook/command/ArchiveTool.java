package org.daybook.command;

import jakarta.servlet.Servlet;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.net.URISyntaxException;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Map;
import java.util.spi.ToolProvider;
import org.daybook.io.ClassPath;
import org.daybook.io.UnpackedFolder;

/**
 * A tool of the web application, whose classes are loaded apart from those of the commands.
 *
 * @param type the name of its class
 * @param err for its progress, if it is a terminal
 */
record ArchiveTool(WebArchive archive, String type, PrintWriter out, PrintWriter err) {
  /**
   * Runs the tool.
   *
   * @param work the folder into which the archive is unpacked
   * @param settings as context parameters have them
   * @return the result of the tool
   * @throws IOException if the archive cannot be unpacked
   * @throws ReflectiveOperationException if the archive has no such tool
   */
  int run(Path work, Map<String, String> settings, String... arguments)
      throws IOException, ReflectiveOperationException {
    try (UnpackedFolder application = archive.unpackInto(work);
        URLClassLoader classes = ClassPath.ofWebApplication(application.path(), servletApi())) {
      Thread.currentThread().setContextClassLoader(classes);
      return Class.forName(type, true, classes)
          .asSubclass(ToolProvider.class)
          .getConstructor(Path.class, Map.class)
          .newInstance(application.path(), settings)
          .run(out, progress(), arguments);
    }
  }

  /** The library with the servlet API, which web applications expect of their container. */
  private static Path servletApi() {
    try {
      return Path.of(Servlet.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the JDK gives the location of a library as a URI", e);
    }
  }

  // Without the property, System.console() is never null in JDK 22 to 24.
  @SuppressWarnings("SystemConsoleNull")
  private PrintWriter progress() {
    System.setProperty("jdk.console", "java.base");
    return System.console() == null ? new PrintWriter(Writer.nullWriter()) : err;
  }
}
