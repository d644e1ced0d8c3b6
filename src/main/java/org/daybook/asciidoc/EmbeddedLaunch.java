package org.daybook.asciidoc;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;

/** Runs the program in this JVM, in a class loader that sees nothing of ours but its jars. */
record EmbeddedLaunch(Program program) implements Launch {
  @Override
  public Child start() throws IOException {
    URL[] jars = new URL[program.jars().size()];
    int next = 0;
    for (Path jar : program.jars()) {
      jars[next++] = jar.toUri().toURL();
    }
    URLClassLoader loader = new URLClassLoader(jars, ClassLoader.getPlatformClassLoader());
    return EmbeddedProgram.start(loader);
  }
}
