package org.daybook.document;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The names of texts in AsciiDoc, which end in {@code .adoc}, {@code .asciidoc}, {@code .asc} or
 * {@code .ad}, in any case. All of them are found by the usual ending, and by each other's.
 *
 * @param unusual the names that do not end in {@code .adoc}, by the usual name
 */
public record AsciiDocNames(Map<String, String> unusual) {
  /** The usual name of the text that stands for its folder. */
  public static final String INDEX = "index.adoc";

  /** Names in the order in which they are preferred where the ending alone distinguishes them. */
  public static final Comparator<String> ORDER =
      Comparator.comparing((String name) -> !isUsual(name))
          .thenComparing(Comparator.naturalOrder());

  private static final String USUAL = ".adoc";
  private static final Pattern TEXT =
      Pattern.compile(".+\\.(?:adoc|asciidoc|asc|ad)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  public AsciiDocNames {
    unusual = Map.copyOf(unusual);
  }

  /** The names of the texts among files. */
  public static AsciiDocNames of(Stream<String> files) {
    return new AsciiDocNames(
        files
            .filter(name -> !isUsual(name) && isText(name))
            .sorted(ORDER)
            .collect(toUnmodifiableMap(AsciiDocNames::usual, identity(), (one, other) -> one)));
  }

  /** Says whether a file is a text by its name. */
  public static boolean isText(String name) {
    return isUsual(name) || TEXT.matcher(name).matches();
  }

  /** Says whether a text may be none: PGP gives keys and signatures this ending, too. */
  public static boolean isAmbiguous(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(".asc");
  }

  /** The name of a text without its ending; that of another file as it is. */
  public static String stem(String name) {
    return isText(name) ? name.substring(0, name.lastIndexOf('.')) : name;
  }

  /** The name of a text with the usual ending; that of another file as it is. */
  public static String usual(String name) {
    return isUsual(name) || !isText(name) ? name : stem(name) + USUAL;
  }

  /**
   * The name of the file that an author means: the same name, or that of a text with another
   * ending.
   *
   * @param exists says whether there is a file of a name
   */
  public Optional<String> find(String name, Predicate<String> exists) {
    if (exists.test(name)) {
      return Optional.of(name);
    }
    String usual = usual(name);
    return Stream.of(usual, unusual.getOrDefault(usual, usual)).filter(exists).findFirst();
  }

  private static boolean isUsual(String name) {
    return name.endsWith(USUAL);
  }
}
