package org.daybook.feed.format;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daybook.document.Html;

/**
 * Makes the URLs absolute that an author wrote relative to the page (RFC 3986 §5.2), which the form
 * for feeds marks with the scheme {@code relative}.
 *
 * @param page the page's own URL
 */
record RelativeUrls(URI page) {
  private static final String MARK = "=\"relative:";
  private static final Pattern RELATIVE = Pattern.compile(MARK + "([^\"]*)");

  /** The markup in which every URL is absolute. */
  Html resolved(Html markup) {
    return markup.markup().contains(MARK)
        ? new Html(RELATIVE.matcher(markup.markup()).replaceAll(this::attribute))
        : markup;
  }

  private String attribute(MatchResult relative) {
    String url = resolved(new Html(relative.group(1)).text());
    return Matcher.quoteReplacement("=\"" + Html.of(url).markup());
  }

  private String resolved(String url) {
    try {
      return page.resolve(new URI(url)).toString();
    } catch (URISyntaxException e) {
      return page.toString();
    }
  }
}
