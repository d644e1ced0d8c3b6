package org.daybook.command;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Optional;

/**
 * The address at which the server listens, and the context path of the site there.
 *
 * @param host an address of this machine; {@code 0.0.0.0} or {@code ::} for all of them
 * @param port from 0 to 65535; 0 for any free port
 * @param contextPath empty for the root; otherwise begins with a slash and does not end with one
 */
record ServerAddress(InetAddress host, int port, String contextPath) {
  /** The URL of the site for browsers on this machine. */
  String url() {
    return "http://" + hostInUrl() + ":" + port + contextPath + "/";
  }

  /**
   * The base URL of the site unless one is configured. A server that listens on all addresses has
   * none, because readers on different networks use different URLs.
   */
  Optional<String> defaultBaseUrl() {
    return host.isAnyLocalAddress() ? Optional.empty() : Optional.of(url());
  }

  ServerAddress withPort(int bound) {
    return new ServerAddress(host, bound, contextPath);
  }

  private String hostInUrl() {
    if (host.isAnyLocalAddress()) {
      return "localhost";
    }
    String address = host.getHostAddress();
    return host instanceof Inet6Address ? "[" + address + "]" : address;
  }
}
