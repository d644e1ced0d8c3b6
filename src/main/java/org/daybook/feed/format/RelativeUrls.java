package org.daybook.feed.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.HexFormat;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daybook.document.Html;

/**
 * Makes those URLs absolute that an author wrote relative to the page (RFC 3986 §5.2).
 *
 * @param page the page's own URL
 */
record RelativeUrls(URI page) {
  private static final String VALUE = "=\"";
  private static final Pattern RELATIVE =
      Pattern.compile("( (?:href|src|poster|cite)=\")(?![A-Za-z][A-Za-z0-9+.-]*:)([^\"]*)");
  private static final Pattern UNSAFE =
      Pattern.compile("[^!#$&'()*+,./0-9:;=?@A-Z_a-z~%-]+|%(?!\\p{XDigit}{2})");

  /** The markup with absolute URLs alone. */
  Html resolved(Html markup) {
    return hasRelative(markup.markup())
        ? new Html(RELATIVE.matcher(markup.markup()).replaceAll(this::attribute))
        : markup;
  }

  // Nearly every text has none, and two characters are found many times faster than a pattern.
  private static boolean hasRelative(String markup) {
    int value = markup.indexOf(VALUE);
    while (value >= 0 && markup.startsWith("http", value + VALUE.length())) {
      value = markup.indexOf(VALUE, value + VALUE.length());
    }
    return value >= 0;
  }

  private String attribute(MatchResult attribute) {
    String url = resolved(new Html(attribute.group(2)).text());
    return Matcher.quoteReplacement(attribute.group(1) + Html.of(url).markup());
  }

  private String resolved(String url) {
    String encoded = UNSAFE.matcher(url).replaceAll(unsafe -> percent(unsafe.group()));
    try {
      return page.resolve(new URI(encoded)).toString();
    } catch (URISyntaxException e) {
      return page.toString();
    }
  }

  private static String percent(String characters) {
    return HexFormat.of().withUpperCase().withPrefix("%").formatHex(characters.getBytes(UTF_8));
  }
}
