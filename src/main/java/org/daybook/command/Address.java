package org.daybook.command;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Optional;

/**
 * Where a site is served.
 *
 * @param host the address to listen on; {@code 0.0.0.0} or {@code ::} for all of this machine
 * @param port 0 to 65535; 0 for one that is free
 * @param contextPath empty, or a slash and what follows it, without a slash at the end
 */
record Address(InetAddress host, int port, String contextPath) {
  /** The URL that leads here from this machine. */
  String url() {
    return "http://" + hostInUrl() + ":" + port + contextPath + "/";
  }

  /** The URL by which all readers know this; none where they come from several networks. */
  Optional<String> knownUrl() {
    return host.isAnyLocalAddress() ? Optional.empty() : Optional.of(url());
  }

  Address withPort(int bound) {
    return new Address(host, bound, contextPath);
  }

  private String hostInUrl() {
    if (host.isAnyLocalAddress()) {
      return "localhost";
    }
    String address = host.getHostAddress();
    return host instanceof Inet6Address ? "[" + address + "]" : address;
  }
}
