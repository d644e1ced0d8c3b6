package org.daybook.renderer.markup;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Marks the relative URLs in texts for feed readers, because a feed lies elsewhere than a page. */
final class FeedUrls {
  /** Begins the URLs that are relative to the text's page, wherever that is. */
  static final String RELATIVE = "relative:";

  private static final List<String> URLS = List.of("href", "src", "poster", "cite");
  private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:");
  private static final Pattern UNSAFE =
      Pattern.compile("[^!#$&'()*+,./0-9:;=?@A-Z_a-z~%-]+|%(?!\\p{XDigit}{2})");

  private FeedUrls() {}

  /** Marks the relative URLs of one element. */
  static void markRelative(Element element) {
    for (String name : URLS) {
      if (element.hasAttr(name) && !SCHEME.matcher(element.attr(name)).lookingAt()) {
        element.attr(name, RELATIVE + percentEncoded(element.attr(name)));
      }
    }
  }

  /** A URL with characters of RFC 3986 alone. */
  static String percentEncoded(String url) {
    HexFormat percent = HexFormat.of().withUpperCase().withPrefix("%");
    return UNSAFE
        .matcher(url)
        .replaceAll(unsafe -> percent.formatHex(unsafe.group().getBytes(UTF_8)));
  }
}
