package org.daybook.publish.header;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.daybook.io.EditDistance;

/**
 * An attribute of a header that has no effect, and resembles one that has.
 *
 * @param name as Asciidoctor has it, in small letters
 * @param known the name of the other, or what to write in its place
 */
public record UnknownAttribute(String name, String known) {
  private static final String OWN = "page-";
  private static final int SHORT = 6;

  /** Names that Asciidoctor sets from the lines of authors and revision. */
  private static final Pattern SET =
      Pattern.compile("authors|authorinitials|firstname|.+_\\d+|rev(?:number|remark)");

  /** The known names without {@code page-}. */
  private static final Map<String, String> BARE =
      HeaderAttributes.names().stream().collect(toUnmodifiableMap(UnknownAttribute::bare, n -> n));

  /** The names that other generators have. */
  private static final Map<String, String> ELSEWHERE =
      Map.ofEntries(
          Map.entry("tag", "page-tags"),
          Map.entry("category", "page-tags"),
          Map.entry("categories", "page-tags"),
          Map.entry("published", "page-date: or, if it is false, :page-draft"),
          Map.entry("publishdate", "page-date"),
          Map.entry("publish-date", "page-date"),
          Map.entry("pubdate", "page-date"),
          Map.entry("lastmod", "page-updated"),
          Map.entry("modified", "page-updated"),
          Map.entry("last-modified", "page-updated"),
          Map.entry("alias", "page-aliases"),
          Map.entry("redirect-from", "page-aliases"),
          Map.entry("permalink", "page-slug"),
          Map.entry("url", "page-slug"),
          Map.entry("weight", "page-order"),
          Map.entry("expirydate", "page-expires"),
          Map.entry("expiry-date", "page-expires"),
          Map.entry("hidden", "page-unlisted"),
          Map.entry("summary", "description"),
          Map.entry("excerpt", "description"),
          Map.entry("language", "lang"),
          Map.entry("site-attributes", "page-attributes"),
          Map.entry("licence", "page-license"));

  /** The unknown ones among a header's attributes, in the order of their names. */
  public static List<UnknownAttribute> of(Set<String> names) {
    return names.stream()
        .filter(name -> !HeaderAttributes.names().contains(name) && !SET.matcher(name).matches())
        .sorted()
        .flatMap(name -> known(name).map(known -> new UnknownAttribute(name, known)).stream())
        .toList();
  }

  /** A sentence that names the fault, and the attribute to write instead. */
  public String sentence() {
    String instead =
        known.equals("title") ? "a first line \"= \" and the title" : ":" + known + ":";
    return ":" + name + ": has no effect: write " + instead;
  }

  private static Optional<String> known(String name) {
    String bare = bare(name);
    return ofSite(name)
        .or(() -> Optional.ofNullable(BARE.get(bare)))
        .or(() -> Optional.ofNullable(ELSEWHERE.get(bare)))
        .or(() -> nearest(bare, name.startsWith(OWN)));
  }

  // Other generators have values such as site-url, which mean something else.
  private static Optional<String> ofSite(String name) {
    String own = OWN + name.replaceFirst("^site-", "");
    return Optional.of(own)
        .filter(known -> name.startsWith("site-") && HeaderAttributes.isOfSiteAlone(known));
  }

  // Authors name attributes of their own too, which seldom begin with page-.
  private static Optional<String> nearest(String bare, boolean own) {
    int most = bare.length() < SHORT ? 1 : 2;
    return own || bare.length() >= SHORT
        ? BARE.keySet().stream()
            .filter(other -> EditDistance.between(bare, other) <= most)
            .min(comparingInt(other -> EditDistance.between(bare, other)))
            .map(BARE::get)
        : Optional.empty();
  }

  private static String bare(String name) {
    return name.startsWith(OWN) ? name.substring(OWN.length()) : name;
  }
}
