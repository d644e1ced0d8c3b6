package org.daybook.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Optional;
import org.daybook.html.Pages;
import org.daybook.web.http.Representation;

/** The home page. */
@Path("")
public final class HomeResource {
  private final Representations representations;
  private final Pages pages;

  /** A resource of these representations. */
  HomeResource(Representations representations, Pages pages) {
    this.representations = representations;
    this.pages = pages;
  }

  /** The page with the introduction and the newest entries. */
  @GET
  public Representation home() {
    return representations.page(feeds -> Optional.of(pages.home(feeds)));
  }
}
