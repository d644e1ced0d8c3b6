package org.daybook;

import static java.lang.System.Logger.Level.DEBUG;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLClassLoader;
import java.net.URLConnection;
import java.util.stream.Stream;
import org.daybook.io.InstanceLogger;

/**
 * The libraries of a web application that the JDK has open because their messages were read. The
 * JDK keeps such files for the next reader, even after the application's class loader is closed.
 */
final class OpenLibraries {
  private static final System.Logger LOG = InstanceLogger.of(OpenLibraries.class);

  private OpenLibraries() {}

  /** Closes the libraries of a class loader, but none of its parents. */
  static void close(ClassLoader loader) {
    if (loader instanceof URLClassLoader libraries) {
      Stream.of(libraries.getURLs())
          .filter(url -> url.getProtocol().equals("file") && url.getPath().endsWith(".jar"))
          .forEach(OpenLibraries::close);
    }
  }

  /** Closes the file that the JDK keeps; without one, opens and closes the library. */
  private static void close(URL library) {
    try {
      URLConnection connection = new URL("jar", null, library + "!/").openConnection();
      connection.setUseCaches(true);
      ((JarURLConnection) connection).getJarFile().close();
    } catch (IOException e) {
      LOG.log(DEBUG, "{0} stays open: {1}", library, e.toString());
    }
  }
}
