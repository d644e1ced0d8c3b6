package org.daybook.web.http;

import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.WriterInterceptor;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.IOException;
import org.daybook.web.limits.LargeBodies.Claim;

/**
 * Marks each request whose response is not written to its end, for {@link AbortOnFailure}, and ends
 * the claim of a response that is.
 */
@Provider
final class Unfinished implements WriterInterceptor {
  /** The property of the request, which is an attribute of the servlet request too. */
  static final String PROPERTY = "org.daybook.unfinished";

  @Override
  public void aroundWriteTo(WriterInterceptorContext context) throws IOException {
    context.setProperty(PROPERTY, true);
    context.proceed();
    context.removeProperty(PROPERTY);
    if (context.getProperty(RepresentationFilter.CLAIM) instanceof Claim claim) {
      claim.close();
    }
  }
}
