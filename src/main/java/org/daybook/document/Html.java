package org.daybook.document;

import static java.util.Objects.requireNonNullElse;

import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Markup that may stand in a page as it is: a well-formed fragment, cleaned of whatever could run.
 *
 * <p>Until {@link #linked} puts URLs there, a target inside the site names its source file: {@code
 * href="source:notes/a.adoc#anchor"}. A link without a text of its own has the attribute {@code
 * data-title=""} right behind its target and is given the target's title.
 *
 * @param markup the fragment
 */
public record Html(String markup) {
  /** No markup at all. */
  public static final Html EMPTY = new Html("");

  private static final Pattern TAG = Pattern.compile("<[^>]*>");
  private static final Pattern CHARACTER =
      Pattern.compile("&(?:#x(\\p{XDigit}{1,6})|#(\\d{1,7})|(\\w+));");
  private static final Map<String, String> NAMED =
      Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", "\u00a0");
  private static final Pattern TARGET =
      Pattern.compile("=\"source:((?:[^\"#&]|&#?)*+)(?:#([^\"]*))?\"( data-title=\"\">)?");

  /** The markup that shows a text letter by letter. */
  public static Html of(String text) {
    return new Html(
        text.replace("&", "&amp;")
            .replace("<", "&lt;")
            .replace(">", "&gt;")
            .replace("\"", "&quot;"));
  }

  /** What a reader sees of this markup: no tags, and characters for character references. */
  public String text() {
    return CHARACTER.matcher(TAG.matcher(markup).replaceAll("")).replaceAll(Html::character);
  }

  /** Whether this shows nothing. */
  public boolean isBlank() {
    return markup.isBlank();
  }

  /** This markup with a URL for each target inside the site. */
  public Html linked(Function<SourceReference, Link> links) {
    if (!markup.contains("=\"source:")) {
      return this; // Most titles and many texts, at a fraction of the time.
    }
    return new Html(TARGET.matcher(markup).replaceAll(target -> attribute(target, links)));
  }

  @Override
  public String toString() {
    return markup;
  }

  private static String attribute(MatchResult target, Function<SourceReference, Link> links) {
    Html source = new Html(target.group(1));
    Html anchor = new Html(requireNonNullElse(target.group(2), ""));
    Link link = links.apply(new SourceReference(source.text(), anchor.text()));
    String title = target.group(3) == null ? "" : ">" + link.title().markup();
    return Matcher.quoteReplacement("=\"" + of(link.href()).markup() + "\"" + title);
  }

  private static String character(MatchResult reference) {
    String character =
        reference.group(3) == null
            ? codePoint(reference)
            : NAMED.getOrDefault(reference.group(3), reference.group());
    return Matcher.quoteReplacement(character);
  }

  private static String codePoint(MatchResult reference) {
    int value =
        reference.group(1) == null
            ? Integer.parseInt(reference.group(2))
            : Integer.parseInt(reference.group(1), 16);
    return isCharacter(value) ? Character.toString(value) : "\ufffd";
  }

  private static boolean isCharacter(int value) {
    return value > 0
        && Character.isValidCodePoint(value)
        && Character.getType(value) != Character.SURROGATE;
  }
}
