package org.daybook;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.spi.ToolProvider;

/**
 * The entry of {@code java -jar}: runs the command with the libraries the archive brings for it.
 */
public final class Main {
  private static final String LIBRARIES = "WEB-INF/embedded/";
  private static final String COMMAND = "org.daybook.command.Daybook";

  /** 128 and SIGTERM's number, as shells have it. */
  private static final int TERMINATED = 143;

  private Main() {}

  /**
   * Runs the command line and exits with its status. A signal interrupts the command; once it has
   * ended and its files are gone, the exit status is 0 if it served a site, which is how serving
   * ends, and that of the signal otherwise.
   */
  public static void main(String[] arguments) throws Exception {
    FutureTask<Integer> command = new FutureTask<>(() -> run(arguments));
    Thread thread = new Thread(command, "daybook");
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(() -> stop(command, thread, interrupted(arguments)), "daybook-stop"));
    thread.start();
    thread.join();
    if (!command.isCancelled()) {
      System.exit(command.get());
    }
  }

  private static int interrupted(String... arguments) {
    boolean serves = arguments.length == 0 || arguments[0].matches("-.*|serve");
    return serves ? 0 : TERMINATED;
  }

  private static void stop(FutureTask<Integer> command, Thread thread, int status) {
    if (!command.cancel(true)) {
      return;
    }
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    // Otherwise the status would be the signal's, which service managers take for a failure.
    Runtime.getRuntime().halt(status);
  }

  private static int run(String... arguments) throws Exception {
    Path archive = archive();
    try (MainFolder folder = MainFolder.make();
        URLClassLoader loader = loader(archive, folder.path())) {
      Thread.currentThread().setContextClassLoader(loader);
      return Class.forName(COMMAND, true, loader)
          .asSubclass(ToolProvider.class)
          .getConstructor(Path.class, Path.class)
          .newInstance(archive, folder.path())
          .run(System.out, System.err, arguments);
    }
  }

  private static Path archive() throws URISyntaxException {
    return Path.of(Main.class.getProtectionDomain().getCodeSource().getLocation().toURI());
  }

  private static URLClassLoader loader(Path archive, Path folder) throws IOException {
    List<URL> libraries = new ArrayList<>();
    try (JarFile jar = new JarFile(archive.toFile())) {
      for (JarEntry entry : (Iterable<JarEntry>) jar.stream().filter(Main::isLibrary)::iterator) {
        Path library = folder.resolve(entry.getName().substring(LIBRARIES.length()));
        try (InputStream bytes = jar.getInputStream(entry)) {
          Files.copy(bytes, library);
        }
        libraries.add(library.toUri().toURL());
      }
    }
    return new URLClassLoader(libraries.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
  }

  private static boolean isLibrary(JarEntry entry) {
    return entry.getName().startsWith(LIBRARIES) && entry.getName().endsWith(".jar");
  }
}
