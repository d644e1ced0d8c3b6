package org.daybook.io;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Jars and folders of classes that are loaded apart from the classes of the caller. */
public final class ClassPath {
  private ClassPath() {}

  /** The jars that lie directly in a folder, in the order of their names. */
  public static List<Path> jars(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
    }
  }

  /**
   * A class loader that finds the JDK's classes and those of an unpacked web application.
   *
   * @param folder the web application's
   * @param api the library that its container would bring
   */
  public static URLClassLoader ofWebApplication(Path folder, Path api) throws IOException {
    List<Path> classPath = new ArrayList<>(List.of(folder.resolve("WEB-INF/classes")));
    classPath.addAll(jars(folder.resolve("WEB-INF/lib")));
    classPath.add(api);
    return loader(classPath);
  }

  /**
   * A class loader that finds the JDK's classes and those of the class path, no others.
   *
   * @param classPath jars, and folders of classes that exist
   */
  public static URLClassLoader loader(List<Path> classPath) throws IOException {
    List<URL> urls = new ArrayList<>();
    for (Path place : classPath) {
      urls.add(place.toUri().toURL());
    }
    return new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
  }
}
