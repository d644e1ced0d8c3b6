package org.daybook.bench;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The web applications that serve a {@link Mirror} in Tomcat, as context files.
 *
 * @param folder a folder for what they need besides
 */
record FileSite(Mirror mirror, Path folder) {
  private static final String DESCRIPTOR =
      """
      <web-app xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.0" metadata-complete="true">
        <servlet>
          <servlet-name>default</servlet-name>
          <servlet-class>%s</servlet-class>
          <init-param><param-name>precompressed</param-name><param-value>true</param-value></init-param>
          <init-param><param-name>fileEncoding</param-name><param-value>UTF-8</param-value></init-param>
          <init-param><param-name>folder</param-name><param-value>%s</param-value></init-param>
        </servlet>
        <servlet-mapping>
          <servlet-name>default</servlet-name><url-pattern>/</url-pattern>
        </servlet-mapping>
        %s
        <error-page><error-code>404</error-code><location>/404.html</location></error-page>
      </web-app>
      """;

  /** The application of Tomcat's own servlet for files. */
  String ofDefaultServlet() throws IOException {
    return context(mirror.folder(), "org.apache.catalina.servlets.DefaultServlet");
  }

  /** The application of {@link BareServlet}. */
  String ofBareServlet() throws IOException {
    Path name = Path.of(FileSite.class.getPackageName().replace('.', '/'));
    Path to = Files.createDirectories(folder.resolve("WEB-INF/classes").resolve(name));
    try (Stream<Path> classes = Files.list(ourClasses().resolve(name))) {
      for (Path file : classes.filter(Files::isRegularFile).toList()) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
    }
    // By name, because the servlet's superclass is not on the benchmark's class path.
    return context(folder, FileSite.class.getPackageName() + ".BareServlet");
  }

  private static Path ourClasses() throws IOException {
    try {
      return Path.of(FileSite.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IOException(e);
    }
  }

  private String context(Path files, String servlet) throws IOException {
    String types =
        mirror.types().entrySet().stream()
            .map(
                type ->
                    "<mime-mapping><extension>%s</extension><mime-type>%s</mime-type></mime-mapping>"
                        .formatted(type.getKey(), type.getValue()))
            .collect(Collectors.joining());
    Path descriptor = files.resolve("WEB-INF/web.xml");
    Files.createDirectories(descriptor.getParent());
    Files.writeString(descriptor, DESCRIPTOR.formatted(servlet, mirror.folder(), types));
    return "<Context docBase=\"%s\"/>".formatted(files);
  }
}
