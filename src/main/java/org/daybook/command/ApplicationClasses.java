package org.daybook.command;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The classes of the web application where there is no container to load them. */
final class ApplicationClasses {
  private ApplicationClasses() {}

  /** A loader of the classes in an unpacked archive, which knows nothing of the command's. */
  static URLClassLoader in(Path application) throws IOException {
    List<URL> places = new ArrayList<>();
    places.add(application.resolve("WEB-INF/classes").toUri().toURL());
    Path libraries = application.resolve("WEB-INF/lib");
    try (DirectoryStream<Path> jars = Files.newDirectoryStream(libraries, "*.jar")) {
      for (Path jar : jars) {
        places.add(jar.toUri().toURL());
      }
    }
    return new URLClassLoader(places.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
  }
}
