package org.daybook.bench;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Answers from memory with what a {@link Mirror} copied, compressed whatever the client accepts:
 * the cost of Tomcat with as little as possible behind it.
 */
public final class BareServlet extends HttpServlet {
  private static final long serialVersionUID = 1;
  private static final String MISSING = "/404.html";

  private record Answer(String type, String tag, boolean zipped, byte[] bytes) {}

  private final transient Map<String, Answer> answers = new HashMap<>();

  @Override
  public void init() {
    Path folder = Path.of(getInitParameter("folder"));
    try (Stream<Path> files = Files.walk(folder)) {
      Properties types = Mirror.types(folder);
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = "/" + folder.relativize(file);
        @Nullable String type = types.getProperty(name.substring(name.lastIndexOf('.') + 1));
        if (type != null) {
          answers.put(name.replaceFirst("index\\.html$", ""), answer(file, type));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Answer answer(Path file, String type) throws IOException {
    Path zipped = Path.of(file + ".gz");
    boolean isZipped = Files.exists(zipped);
    byte[] bytes = Files.readAllBytes(isZipped ? zipped : file);
    return new Answer(type, "\"" + file.toString().hashCode() + "\"", isZipped, bytes);
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    @Nullable Answer found = answers.get(request.getRequestURI());
    Answer answer = found == null ? answers.get(MISSING) : found;
    response.setStatus(
        found == null ? HttpServletResponse.SC_NOT_FOUND : HttpServletResponse.SC_OK);
    response.setHeader("ETag", answer.tag());
    response.setHeader("Vary", "Accept-Encoding");
    if (answer.tag().equals(request.getHeader("If-None-Match"))) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    response.setContentType(answer.type());
    if (answer.zipped()) {
      response.setHeader("Content-Encoding", "gzip");
    }
    response.setContentLength(answer.bytes().length);
    response.getOutputStream().write(answer.bytes());
  }
}
