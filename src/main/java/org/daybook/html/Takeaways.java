package org.daybook.html;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daybook.document.Heading;
import org.daybook.document.Html;
import org.daybook.site.Entry;
import org.daybook.site.Section;

/** What the author of a framed entry wants its readers to keep. */
public final class Takeaways {
  private static final String PART = "Takeaways";
  private static final int MOST_WORDS_WITHOUT = 600;
  private static final String BODY = "</h2>\n<div class=\"sectionbody\">";
  private static final Pattern DIV = Pattern.compile("<(/?)div\\b");
  private static final Pattern OWN =
      Pattern.compile(" id=\"[^\"]*\"|<a class=\"anchor\"[^>]*></a>");

  private Takeaways() {}

  /** A copy without ids for the top of a long entry; empty where a reader comes to them anyway. */
  public static Html of(Entry entry, Section section) {
    boolean suit = section.frame().contains(PART) && entry.text().words() > MOST_WORDS_WITHOUT;
    return entry.text().headings().stream()
        .filter(heading -> suit && heading.level() == 2 && heading.title().text().equals(PART))
        .findFirst()
        .map(heading -> part(entry.text().page().get().markup(), heading))
        .orElse(Html.EMPTY);
  }

  private static Html part(String text, Heading heading) {
    int title = text.indexOf("<h2 id=\"" + Html.of(heading.id()).markup() + "\"");
    int body = text.indexOf(BODY, title);
    if (title < 0 || body < 0) {
      return Html.EMPTY;
    }
    int begin = body + BODY.length();
    return new Html(OWN.matcher(text.substring(begin, end(text, begin))).replaceAll("").strip());
  }

  private static int end(String text, int begin) {
    Matcher div = DIV.matcher(text).region(begin, text.length());
    int open = 1;
    while (open > 0 && div.find()) {
      open += div.group(1).isEmpty() ? 1 : -1;
    }
    return open > 0 ? begin : div.start();
  }
}
