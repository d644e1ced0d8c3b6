package org.daybook.web.http;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/**
 * Aborts the connection if a response fails half-way, so that its client sees that it is incomplete
 * (RFC 9112 §8). Jersey would end the response as if it were whole.
 */
final class AbortOnFailure implements Filter {
  private final Filter answering;

  AbortOnFailure(Filter answering) {
    this.answering = answering;
  }

  @Override
  public void init(FilterConfig config) throws ServletException {
    answering.init(config);
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    answering.doFilter(request, new Answer((HttpServletResponse) response), chain);
    if (request.getAttribute(Unfinished.PROPERTY) != null) {
      throw new IOException("a response could not be finished");
    }
  }

  @Override
  public void destroy() {
    answering.destroy();
  }

  private static final class Answer extends HttpServletResponseWrapper {
    Answer(HttpServletResponse response) {
      super(response);
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
      ServletOutputStream out = super.getOutputStream();
      return new ServletOutputStream() {
        @Override
        public void write(int b) throws IOException {
          out.write(b);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
          out.write(bytes, from, length);
        }

        @Override
        public void flush() throws IOException {
          out.flush();
        }

        @Override
        public boolean isReady() {
          return out.isReady();
        }

        @Override
        public void setWriteListener(WriteListener listener) {
          out.setWriteListener(listener);
        }

        @Override
        public void close() {
          // Left to the container, which closes a response only if no exception reaches it.
        }
      };
    }
  }
}
