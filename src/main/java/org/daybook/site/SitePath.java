package org.daybook.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The path of a page or a file in the site, independent of where the site is mounted: {@code
 * notes/queue/}, {@code notes/queue.svg}, or the empty path for home. Pages end in a slash.
 *
 * @param value the path from the site's root without a leading slash, not percent-encoded
 */
public record SitePath(String value) implements Comparable<SitePath> {
  /** The home page. */
  public static final SitePath HOME = new SitePath("");

  private static final String UNRESERVED = "-._~/!$&'()*+,=@";

  /** The page with this name directly below this one. */
  public SitePath page(Slug name) {
    return new SitePath(value + name + "/");
  }

  /** The file with this name directly below this page. */
  public SitePath file(String name) {
    return new SitePath(value + name);
  }

  /** The first part, {@code notes} of {@code notes/queue/}; empty for home. */
  public String top() {
    int slash = value.indexOf('/');
    return slash < 0 ? value : value.substring(0, slash);
  }

  /** The last part, {@code queue} of {@code notes/queue/}; empty for home. */
  String name() {
    String whole = withoutSlash();
    return whole.substring(whole.lastIndexOf('/') + 1);
  }

  /** The path without its last slash, if it has one. */
  public String withoutSlash() {
    return value.endsWith("/") ? value.substring(0, value.length() - 1) : value;
  }

  /** The number of slashes that lead from the root to this place. */
  public int depth() {
    return (int) value.chars().filter(c -> c == '/').count();
  }

  /**
   * The relative reference (RFC 3986 §4.2) that leads here from a page, percent-encoded; {@code ./}
   * from a page to itself.
   */
  public String from(SitePath page) {
    String base = page.value.substring(0, page.value.lastIndexOf('/') + 1);
    int shared = sharedFolders(base);
    String up = "../".repeat((int) base.substring(shared).chars().filter(c -> c == '/').count());
    String reference = up + encoded(value.substring(shared));
    // An empty reference would mean the page with its query.
    return reference.isEmpty() ? "./" : reference;
  }

  /** The absolute URL of this place in a site whose public URL ends in a slash. */
  public String at(URI base) {
    return base.toASCIIString() + encoded();
  }

  /** The path percent-encoded (RFC 3986 §2.1), as it follows a base URL that ends in a slash. */
  public String encoded() {
    return encoded(value);
  }

  @Override
  public int compareTo(SitePath other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }

  private int sharedFolders(String base) {
    int end = 0;
    for (int slash = base.indexOf('/'); slash >= 0; slash = base.indexOf('/', slash + 1)) {
      if (!value.startsWith(base.substring(0, slash + 1))) {
        break;
      }
      end = slash + 1;
    }
    return end;
  }

  private static String encoded(String path) {
    if (path.chars().allMatch(SitePath::isPlain)) {
      return path; // Nearly all paths are plain, and a feed has several in each entry.
    }
    byte[] bytes = path.getBytes(UTF_8);
    return IntStream.range(0, bytes.length)
        .mapToObj(i -> encoded(bytes[i]))
        .collect(Collectors.joining());
  }

  private static String encoded(byte b) {
    int c = b & 0xff;
    return isPlain(c) ? Character.toString(c) : String.format("%%%02X", b);
  }

  private static boolean isPlain(int c) {
    return c < 0x80 && (Character.isLetterOrDigit(c) || UNRESERVED.indexOf(c) >= 0);
  }
}
