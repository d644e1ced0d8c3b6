package org.daybook.export;

import static java.util.stream.Collectors.joining;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daybook.language.Messages;

/** The page of the search, with the script in place of what only a server answers. */
final class SearchedPage {
  private static final String COUNTS = "search.results.";
  private static final Pattern ANSWERS = Pattern.compile("(?s)(?<=</form>\\n).*(?=</main>)");
  private static final Pattern LABEL = Pattern.compile("(?<=<label for=\":q\">)[^<]*");

  private static final String SEARCH =
      """
      <p class="lead note" role="status" data-index="index/" data-none="%s" data-best="%s"%s></p>
      <ol class="rows hits"></ol>
      <noscript><p class="lead note">%s</p></noscript>
      <script src="%s"></script>
      """;

  private SearchedPage() {}

  /**
   * The page that searches by itself.
   *
   * @param page as the server sends it
   * @param script the relative URL of the script
   */
  static String of(String page, String script, Messages words) {
    String counts =
        words.below(COUNTS).entrySet().stream()
            .map(form -> " data-" + form.getKey() + "=\"" + escaped(form.getValue()) + "\"")
            .collect(joining());
    String search =
        SEARCH.formatted(
            text(words, "search.none"),
            text(words, "search.best"),
            counts,
            text(words, "search.unscripted"),
            script);
    String label = text(words, "search.words");
    return LABEL
        .matcher(ANSWERS.matcher(page).replaceFirst(Matcher.quoteReplacement(search)))
        .replaceFirst(Matcher.quoteReplacement(label));
  }

  private static String text(Messages words, String key) {
    return escaped(words.pattern(key));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
