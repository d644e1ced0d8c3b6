package org.daybook.web.dispatch;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.PrintWriter;

/**
 * A response that keeps its status and its text to itself, and leaves the headers of the page
 * around as they are.
 */
final class IncludedResponse extends HttpServletResponseWrapper {
  private final MemoryOutput body = new MemoryOutput();
  private final PrintWriter writer = new PrintWriter(body, false, UTF_8);
  private int status = SC_OK;

  IncludedResponse(HttpServletResponse page) {
    super(page);
  }

  /** The text that was written. */
  String text() {
    writer.flush();
    return body.text();
  }

  @Override
  public int getStatus() {
    return status;
  }

  @Override
  public void setStatus(int other) {
    status = other;
  }

  @Override
  public void sendError(int other) {
    status = other;
  }

  @Override
  public void sendError(int other, String message) {
    status = other;
  }

  @Override
  public void sendRedirect(String location) {
    status = SC_FOUND;
  }

  @Override
  public MemoryOutput getOutputStream() {
    return body;
  }

  @Override
  public PrintWriter getWriter() {
    return writer;
  }

  @Override
  public boolean isCommitted() {
    return false;
  }

  @Override
  public void flushBuffer() {}

  @Override
  public void reset() {}

  @Override
  public void resetBuffer() {}

  @Override
  public void setContentType(String type) {}

  @Override
  public void setCharacterEncoding(String encoding) {}

  @Override
  public void setContentLength(int length) {}

  @Override
  public void setContentLengthLong(long length) {}

  @Override
  public void setHeader(String name, String value) {}

  @Override
  public void addHeader(String name, String value) {}

  @Override
  public void setIntHeader(String name, int value) {}

  @Override
  public void addIntHeader(String name, int value) {}

  @Override
  public void setDateHeader(String name, long value) {}

  @Override
  public void addDateHeader(String name, long value) {}
}
