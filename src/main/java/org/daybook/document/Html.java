package org.daybook.document;

import static java.util.Objects.requireNonNullElse;

import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sanitized markup: a well-formed fragment that contains nothing that could run.
 *
 * <p>Until {@link #linked} inserts URLs, a target inside the site names its source file: {@code
 * href="source:notes/a.adoc#anchor"}, or its address: {@code href="source:/notes/a/#anchor"}. A
 * link without a text of its own has the attribute {@code data-title=""} directly after its target,
 * and gets the title of the target as its text.
 *
 * @param markup the fragment
 */
public record Html(String markup) {
  /** The empty fragment. */
  public static final Html EMPTY = new Html("");

  private static final Pattern TAG = Pattern.compile("<[^>]*>");
  private static final Pattern CHARACTER =
      Pattern.compile("&(?:#x(\\p{XDigit}{1,6})|#(\\d{1,7})|(\\w+));");
  private static final Map<String, String> NAMED =
      Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", "\u00a0");
  private static final Pattern TARGET =
      Pattern.compile("=\"source:((?:[^\"#&]|&#?)*+)(?:#([^\"]*))?\"( data-title=\"\">)?");

  /** A plain text as markup, with special characters escaped. */
  public static Html of(String text) {
    return new Html(
        text.replace("&", "&amp;")
            .replace("<", "&lt;")
            .replace(">", "&gt;")
            .replace("\"", "&quot;"));
  }

  /** The plain text of this markup, without tags and with character references decoded. */
  public String text() {
    if (markup.indexOf('<') < 0 && markup.indexOf('&') < 0) {
      return markup; // Most titles are plain, and lists are sorted by them.
    }
    return CHARACTER.matcher(TAG.matcher(markup).replaceAll("")).replaceAll(Html::character);
  }

  /** Says whether the markup is empty or white space. */
  public boolean isBlank() {
    return markup.isBlank();
  }

  /** This markup with a URL for each target inside the site. */
  public Html linked(Function<SourceReference, Link> links) {
    if (!markup.contains("=\"source:")) {
      return this; // Most titles and many texts have no target, and this check is faster.
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

  /**
   * Where a {@link SourceReference} leads.
   *
   * @param href a URL reference, percent-encoded
   * @param title the title of the target
   */
  public record Link(String href, Html title) {}
}
