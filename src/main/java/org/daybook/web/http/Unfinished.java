package org.daybook.web.http;

import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.WriterInterceptor;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.IOException;

/** Marks each request whose response is not written to its end, for {@link AbortOnFailure}. */
@Provider
final class Unfinished implements WriterInterceptor {
  /** The property of the request, which is an attribute of the servlet request too. */
  static final String PROPERTY = "org.daybook.unfinished";

  @Override
  public void aroundWriteTo(WriterInterceptorContext context) throws IOException {
    context.setProperty(PROPERTY, true);
    context.proceed();
    context.removeProperty(PROPERTY);
  }
}
