package org.daybook.container;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.Servlet;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.tools.ToolProvider;

/**
 * Another web application of the container: at {@code /news} the servlet of the manual, which
 * includes the latest entries, and at {@code /request} what the container knows of the request.
 */
final class Portal {
  /** Its context path. */
  static final String PATH = "/portal";

  private static final String SNIPPETS = System.getProperty("snippets");

  /** Added to the descriptor of the manual. */
  private static final String REQUEST_MAPPING =
      """
        <servlet>
          <servlet-name>request</servlet-name>
          <servlet-class>RequestServlet</servlet-class>
        </servlet>
        <servlet-mapping>
          <servlet-name>request</servlet-name>
          <url-pattern>/request</url-pattern>
        </servlet-mapping>
      </web-app>
      """;

  private static final String REQUEST_SERVLET =
      """
      public class RequestServlet extends jakarta.servlet.http.HttpServlet {
        @Override
        protected void doGet(
            jakarta.servlet.http.HttpServletRequest request,
            jakarta.servlet.http.HttpServletResponse response)
            throws java.io.IOException {
          response.setContentType("text/plain");
          response.getWriter().print("From " + request.getRemoteAddr() + " to "
              + request.getScheme() + "://" + request.getServerName());
        }
      }
      """;

  private Portal() {}

  /** Writes the archive. */
  static void write(Path archive) throws IOException, URISyntaxException {
    Path classes = Files.createDirectories(archive.resolveSibling("portal-classes"));
    Path source = Files.writeString(classes.resolve("RequestServlet.java"), REQUEST_SERVLET);
    compile(Path.of(SNIPPETS, "NewsServlet.java"), classes);
    compile(source, classes);
    String descriptor =
        Files.readString(Path.of(SNIPPETS, "embed-web.xml"))
            .replace("</web-app>\n", REQUEST_MAPPING);
    try (OutputStream file = Files.newOutputStream(archive);
        ZipOutputStream war = new ZipOutputStream(file)) {
      add(war, "WEB-INF/web.xml", descriptor.getBytes(UTF_8));
      for (String name : new String[] {"NewsServlet.class", "RequestServlet.class"}) {
        add(war, "WEB-INF/classes/" + name, Files.readAllBytes(classes.resolve(name)));
      }
    }
  }

  private static void compile(Path source, Path classes) throws URISyntaxException {
    Path api = Path.of(Servlet.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    String[] options = {"--release", "17", "-cp", "" + api, "-d", "" + classes, "" + source};
    int result = ToolProvider.getSystemJavaCompiler().run(null, null, null, options);
    if (result != 0) {
      throw new IllegalStateException(source + " does not compile");
    }
  }

  private static void add(ZipOutputStream war, String name, byte[] bytes) throws IOException {
    war.putNextEntry(new ZipEntry(name));
    war.write(bytes);
    war.closeEntry();
  }
}
