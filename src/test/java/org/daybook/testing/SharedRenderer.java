package org.daybook.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.daybook.conversion.process.Renderer;
import org.daybook.io.FileTree;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives test classes a renderer as a parameter. All classes of one JVM share it, because each start
 * costs seconds; it ends with the JVM's last test, so that none may close it.
 */
public final class SharedRenderer implements ParameterResolver {
  private static final Namespace NAMESPACE = Namespace.create(SharedRenderer.class);

  /** The renderer of the JVM, which is started by the first class that asks for it. */
  public static Renderer in(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(NAMESPACE)
        .getOrComputeIfAbsent(Started.class, key -> start(), Started.class)
        .renderer();
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType().equals(Renderer.class);
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return in(context);
  }

  private static Started start() {
    try {
      Path work = Files.createTempDirectory("daybook-renderer");
      Path jars = Path.of(System.getProperty("renderer"));
      return new Started(Renderer.process(jars, work, Renderer.Limits.DEFAULT), work);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private record Started(Renderer renderer, Path work) implements AutoCloseable {
    @Override
    public void close() throws IOException {
      renderer.close();
      FileTree.delete(work);
    }
  }
}
