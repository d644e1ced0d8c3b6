package org.daybook.renderer.protocol;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.daybook.io.FieldReader;
import org.daybook.io.FieldWriter;

/**
 * The other servers whose pictures pages show.
 *
 * @param names of hosts in lower case, as a policy has them (CSP Level 3 §2.3.1): with a port
 *     unless it is that of the scheme, and beginning with {@code *.} for all hosts below
 */
public record ImageHosts(Set<String> names) {
  /** No other server. */
  public static final ImageHosts NONE = new ImageHosts(Set.of());

  public ImageHosts {
    names = Collections.unmodifiableSet(new TreeSet<>(names));
  }

  /** Says whether one of them is asked for a URL, which may lack its scheme. */
  public boolean serve(String url) {
    try {
      URI uri = new URI(url.strip());
      String host = uri.getHost();
      return host != null && names.stream().anyMatch(name -> matches(name, uri, host));
    } catch (URISyntaxException e) {
      return false;
    }
  }

  void write(FieldWriter out) {
    out.text(String.join(" ", names));
  }

  static ImageHosts read(FieldReader in) {
    String names = in.text();
    return names.isEmpty() ? NONE : new ImageHosts(Set.of(names.split(" ")));
  }

  private static boolean matches(String name, URI uri, String host) {
    int usual = "http".equalsIgnoreCase(uri.getScheme()) ? 80 : 443;
    String port = uri.getPort() < 0 || uri.getPort() == usual ? "" : ":" + uri.getPort();
    String asked = host.toLowerCase(Locale.ROOT) + port;
    return name.startsWith("*.") ? asked.endsWith(name.substring(1)) : asked.equals(name);
  }
}
