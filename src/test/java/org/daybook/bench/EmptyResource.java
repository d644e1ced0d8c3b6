package org.daybook.bench;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** What an archive that does nothing answers. */
@Path("/")
public final class EmptyResource {
  /** A text that is made of nothing. */
  @GET
  public String answer() {
    return "empty";
  }
}
