package org.daybook;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;
import java.util.concurrent.FutureTask;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.spi.ToolProvider;
import org.daybook.io.ClassPath;
import org.daybook.io.LockedFolder;

/**
 * The entry of {@code java -jar}: runs the command with the libraries that the archive has for it.
 */
public final class Main {
  private static final String LIBRARIES = "WEB-INF/embedded/";
  private static final String PREFIX = "daybook-";
  private static final String COMMAND = "org.daybook.command.DaybookCommand";

  /** The exit status that shells give for SIGTERM: 128 and the signal's number. */
  private static final int TERMINATED = 143;

  private Main() {}

  /**
   * Runs the command line and exits with its status. A signal interrupts the command. Once the
   * command has ended and its files are deleted, the exit status is 0 for {@code serve}, which only
   * a signal ends, and the signal's for every other command.
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
    // The JVM would exit with the signal's status, which service managers take for a failure.
    Runtime.getRuntime().halt(status);
  }

  private static int run(String... arguments) throws Exception {
    Path archive = archive();
    try (LockedFolder folder = temporaryFolder()) {
      copyLibraries(archive, folder.path());
      try (URLClassLoader loader = ClassPath.loader(ClassPath.jars(folder.path()))) {
        Thread.currentThread().setContextClassLoader(loader);
        return Class.forName(COMMAND, true, loader)
            .asSubclass(ToolProvider.class)
            .getConstructor(Path.class, Path.class)
            .newInstance(archive, folder.path())
            .run(System.out, System.err, arguments);
      }
    }
  }

  private static LockedFolder temporaryFolder() throws IOException {
    Path parent = Path.of(System.getProperty("java.io.tmpdir"));
    LockedFolder made = LockedFolder.make(parent, PREFIX);
    UserPrincipal user = Files.getOwner(made.path());
    try {
      // Everybody may write to the parent, but only its owner into a folder made like this one.
      LockedFolder.sweep(
          parent, PREFIX, folder -> Files.getOwner(folder, LinkOption.NOFOLLOW_LINKS).equals(user));
    } catch (IOException e) {
      // Another process that starts now deletes the same folders. The next start deletes the rest.
    }
    return made;
  }

  private static Path archive() throws URISyntaxException {
    return Path.of(Main.class.getProtectionDomain().getCodeSource().getLocation().toURI());
  }

  private static void copyLibraries(Path archive, Path folder) throws IOException {
    try (JarFile jar = new JarFile(archive.toFile())) {
      for (JarEntry entry : (Iterable<JarEntry>) jar.stream().filter(Main::isLibrary)::iterator) {
        try (InputStream bytes = jar.getInputStream(entry)) {
          Files.copy(bytes, folder.resolve(entry.getName().substring(LIBRARIES.length())));
        }
      }
    }
  }

  private static boolean isLibrary(JarEntry entry) {
    return entry.getName().startsWith(LIBRARIES) && entry.getName().endsWith(".jar");
  }
}
