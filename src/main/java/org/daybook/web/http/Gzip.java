package org.daybook.web.http;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.WriterInterceptor;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** Compresses the body of each response whose {@code Content-Encoding} is gzip. */
@Provider
final class Gzip implements WriterInterceptor {
  static final String NAME = "gzip";

  /** Says whether an {@code Accept-Encoding} header accepts gzip (RFC 9110 §12.5.3). */
  static boolean isAccepted(@Nullable String header) {
    return header != null
        && Arrays.stream(header.toLowerCase(Locale.ROOT).split(","))
            .map(coding -> coding.replaceAll("\\s", ""))
            .anyMatch(coding -> coding.matches("gzip(?:;q=(?:1(?:\\.0*)?|0?\\.0*[1-9]\\d*))?"));
  }

  @Override
  public void aroundWriteTo(WriterInterceptorContext context) throws IOException {
    if (!NAME.equals(context.getHeaders().getFirst(HttpHeaders.CONTENT_ENCODING))) {
      context.proceed();
      return;
    }
    GZIPOutputStream zipped = new GZIPOutputStream(context.getOutputStream());
    context.setOutputStream(zipped);
    context.proceed();
    // Not in a finally block: a body that failed half-way must not look whole.
    zipped.finish();
  }
}
