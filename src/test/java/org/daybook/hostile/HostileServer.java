package org.daybook.hostile;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.daybook.InProcessSite;
import org.daybook.conversion.AuthorTrust;
import org.daybook.conversion.Converter;
import org.daybook.conversion.process.Renderer;
import org.daybook.io.FileTree;
import org.jspecify.annotations.Nullable;

/**
 * One renderer, one store and one application for many sites, of which the one that was opened last
 * is served.
 */
final class HostileServer implements AutoCloseable {
  private static final Path JARS = Path.of(System.getProperty("renderer", "target/renderer"));

  private final Path work;
  private final Renderer renderer;
  private final Converter converter;
  private final InProcessSite application;
  private @Nullable HostileSite current;
  private int sites;

  HostileServer() throws IOException {
    work = Files.createTempDirectory("daybook-hostile");
    renderer = Renderer.process(JARS, work, Renderer.Limits.DEFAULT);
    converter = converter();
    application =
        new InProcessSite(
            () -> current().published().feeds(), () -> current().published().inspection());
  }

  /** Opens an empty site, in place of the one before. */
  HostileSite open() throws IOException {
    sites++;
    HostileSite site = new HostileSite(this, Files.createTempDirectory(work, "site"), sites);
    current = site;
    return site;
  }

  Converter shared() {
    return converter;
  }

  /** A converter that knows nothing but the store, as after a start of the program. */
  Converter converter() {
    return new Converter(renderer, work.resolve("store"), AuthorTrust.TRUSTED);
  }

  InProcessSite application() {
    return application;
  }

  private HostileSite current() {
    return requireNonNull(current, "no site is open");
  }

  @Override
  public void close() throws IOException {
    renderer.close();
    FileTree.delete(work);
  }
}
