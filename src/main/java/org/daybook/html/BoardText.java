package org.daybook.html;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daybook.document.Html;
import org.daybook.site.Entry;
import org.daybook.site.Section;

/**
 * An entry's text as it stands among others on one page: its ids are its own, its headings are a
 * level lower.
 */
final class BoardText {
  // Looks at tags alone: the text of a code block may well say id="x".
  private static final Pattern TAG =
      Pattern.compile("</?[a-zA-Z][^>\"]*+(?:\"[^\"]*+\"[^>\"]*+)*+>");
  private static final Pattern ID =
      Pattern.compile("(?<= )(id=\"|href=\"#|for=\"|aria-labelledby=\"|aria-describedby=\")");
  private static final Pattern HEADING = Pattern.compile("(?<=^</?h)[2-5]\\b");

  private BoardText() {}

  /** The id of an entry among those of its section. Ids made from headings have no colon. */
  static String id(Entry entry, Section section) {
    String path = entry.path().value();
    return path.substring(section.path().value().length(), path.length() - 1) + ":";
  }

  /** The entry's text for a page that shows other entries of the section too. */
  static Html of(Entry entry, Section section) {
    String prefix = Matcher.quoteReplacement(Html.of(id(entry, section)).markup());
    Matcher tags = TAG.matcher(entry.text().page().get().markup());
    return new Html(tags.replaceAll(tag -> Matcher.quoteReplacement(placed(tag, prefix))));
  }

  private static String placed(MatchResult tag, String prefix) {
    String owned = ID.matcher(tag.group()).replaceAll("$1" + prefix);
    return HEADING.matcher(owned).replaceAll(level -> lower(level.group()));
  }

  private static String lower(String level) {
    return String.valueOf(Integer.parseInt(level) + 1);
  }
}
