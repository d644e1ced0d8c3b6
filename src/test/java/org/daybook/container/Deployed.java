package org.daybook.container;

import java.io.IOException;
import org.daybook.container.Client.Reply;

/** A part of the suite that each container passes with the archive deployed. */
interface Deployed {
  Server server();

  Distribution distribution();

  default Client client(Mount mount) {
    return server().client(mount);
  }

  default Reply get(Mount mount, String path, String... headers)
      throws IOException, InterruptedException {
    return client(mount).get(path, headers);
  }
}
