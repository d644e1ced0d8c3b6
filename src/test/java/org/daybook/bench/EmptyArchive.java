package org.daybook.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A web archive of Jersey and one resource: what any application of this kind costs. */
final class EmptyArchive {
  /** The jars that Jersey needs in a servlet container, by the beginning of their names. */
  private static final List<String> JERSEY =
      List.of(
          "aopalliance",
          "hk2",
          "jakarta",
          "javassist",
          "jersey-common",
          "jersey-client",
          "jersey-container",
          "jersey-hk2",
          "jersey-server",
          "osgi");

  private static final String DESCRIPTOR =
      """
      <web-app xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.0" metadata-complete="true">
        <absolute-ordering/>
        <servlet>
          <servlet-name>empty</servlet-name>
          <servlet-class>org.glassfish.jersey.servlet.ServletContainer</servlet-class>
          <init-param>
            <param-name>jersey.config.server.provider.classnames</param-name>
            <param-value>org.daybook.bench.EmptyResource</param-value>
          </init-param>
          <load-on-startup>1</load-on-startup>
        </servlet>
        <servlet-mapping>
          <servlet-name>empty</servlet-name>
          <url-pattern>/*</url-pattern>
        </servlet-mapping>
      </web-app>
      """;

  private EmptyArchive() {}

  /**
   * Writes the archive.
   *
   * @param unpacked the folder of Daybook's unpacked archive, whose jars are taken
   */
  static void write(Path unpacked, Path file) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file));
        Stream<Path> jars = Files.list(unpacked.resolve("WEB-INF/lib"))) {
      put(zip, "WEB-INF/web.xml", DESCRIPTOR.getBytes());
      String resource = EmptyResource.class.getName().replace('.', '/') + ".class";
      try (InputStream in = EmptyArchive.class.getResourceAsStream("/" + resource)) {
        put(zip, "WEB-INF/classes/" + resource, Objects.requireNonNull(in).readAllBytes());
      }
      for (Path jar : jars.filter(EmptyArchive::isJerseys).toList()) {
        put(zip, "WEB-INF/lib/" + jar.getFileName(), Files.readAllBytes(jar));
      }
    }
  }

  private static boolean isJerseys(Path jar) {
    return JERSEY.stream().anyMatch(jar.getFileName().toString()::startsWith);
  }

  private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content);
    zip.closeEntry();
  }
}
