package org.daybook.renderer;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import org.asciidoctor.jruby.AsciidoctorJRuby;

/** The Ruby libraries in the jar of AsciidoctorJ. */
final class Gems {
  private static final Pattern NEEDED =
      Pattern.compile("gems/(?:asciidoctor|asciimath|rouge)-[^/]+/lib/");

  private Gems() {}

  /**
   * The load path of the libraries. With it, Ruby finds them without starting RubyGems.
   *
   * @throws IOException if the jar cannot be read
   */
  static List<String> loadPath() throws IOException {
    try (JarFile jar = new JarFile(archive().toFile())) {
      return jar.stream()
          .map(ZipEntry::getName)
          .filter(name -> NEEDED.matcher(name).matches())
          .map(name -> "uri:classloader:/" + name)
          .toList();
    }
  }

  private static Path archive() throws IOException {
    try {
      return Path.of(
          AsciidoctorJRuby.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IOException("AsciidoctorJ is not in a file", e);
    }
  }
}
