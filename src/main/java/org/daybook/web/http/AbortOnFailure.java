package org.daybook.web.http;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.daybook.web.filter.OuterFilter;
import org.daybook.web.limits.LargeBodies.Claim;

/**
 * Aborts the connection if a response fails half-way, so that its client sees that it is incomplete
 * (RFC 9112 §8). Jersey would end the response as if it were whole. Ends the claim of every body.
 */
final class AbortOnFailure extends OuterFilter {
  AbortOnFailure(Filter answering) {
    super(answering);
  }

  @Override
  protected void answer(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    try {
      pass(request, new Answer(response), chain);
    } finally {
      if (request.getAttribute(RepresentationFilter.CLAIM) instanceof Claim claim) {
        claim.close();
      }
    }
    if (request.getAttribute(Unfinished.PROPERTY) != null) {
      throw new IOException("a response could not be finished");
    }
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
