package org.daybook.conversion;

import org.daybook.renderer.protocol.ImageHosts;

/**
 * The rights of a site's authors.
 *
 * @param images the other servers whose pictures they may show
 */
record AuthorRights(AuthorTrust authors, ImageHosts images) {
  boolean trusted() {
    return authors == AuthorTrust.TRUSTED;
  }

  @Override
  public String toString() {
    return authors + " " + images.names();
  }
}
