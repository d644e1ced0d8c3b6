package org.daybook.web.http;

import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.WriterInterceptor;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.IOException;

/** Marks requests whose answer could not be written to its end, for whoever can break it off. */
@Provider
final class Unfinished implements WriterInterceptor {
  /** The property of the request, and so the attribute, that says so. */
  static final String PROPERTY = "org.daybook.unfinished";

  @Override
  public void aroundWriteTo(WriterInterceptorContext context) throws IOException {
    context.setProperty(PROPERTY, true);
    context.proceed();
    context.removeProperty(PROPERTY);
  }
}
