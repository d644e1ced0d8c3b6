package org.daybook.site;

import java.text.Normalizer;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * One part of a URL path, readable by people: lower-case letters of any script, digits and {@code .
 * _ ~ -}, beginning with a letter or a digit.
 *
 * @param value the part, in Unicode's composed form, not percent-encoded
 */
public record Slug(String value) implements Comparable<Slug> {
  private static final Pattern FORM =
      Pattern.compile("[\\p{Ll}\\p{Lo}\\p{N}][\\p{Ll}\\p{Lo}\\p{Lm}\\p{M}\\p{N}._~-]*");
  private static final Pattern UNFIT = Pattern.compile("[^\\p{Ll}\\p{Lo}\\p{Lm}\\p{M}\\p{N}._~]+");
  private static final Pattern ENDS = Pattern.compile("^[^\\p{Ll}\\p{Lo}\\p{N}]+|-+$");

  /**
   * @throws IllegalArgumentException if the value has not the form of a slug
   */
  public Slug {
    if (!isSlug(value)) {
      throw new IllegalArgumentException("not a slug: " + value);
    }
  }

  /** Says whether a text has the form of a slug. */
  public static boolean isSlug(String text) {
    return FORM.matcher(text).matches() && Normalizer.isNormalized(text, Normalizer.Form.NFC);
  }

  /**
   * The slug nearest to a text: {@code Draft topic} becomes {@code draft-topic}, {@code C++}
   * becomes {@code c-plus-plus}. A text without any letter or digit becomes {@code 0}.
   */
  public static Slug from(String text) {
    String spoken = text.replace("+", "-plus-").replace("#", "-sharp-");
    // In this order: some letters compose with their marks in lower case only.
    String lower = Normalizer.normalize(spoken.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
    String slug = ENDS.matcher(UNFIT.matcher(lower).replaceAll("-")).replaceAll("");
    return new Slug(slug.isEmpty() ? "0" : slug);
  }

  /** The first value of each slug, in the order of the values. */
  static <V> Collection<V> distinct(List<V> values, Function<V, Slug> slug) {
    Map<Slug, V> first = new LinkedHashMap<>();
    values.forEach(value -> first.putIfAbsent(slug.apply(value), value));
    return first.values();
  }

  @Override
  public int compareTo(Slug other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
