package org.daybook.publish.header;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** All attributes that an author may write, as the records of the headers declare them. */
public final class HeaderAttributes {
  private static final String OWN = "page-";
  private static final List<Class<? extends Record>> HEADERS =
      List.of(SiteHeader.class, SectionHeader.class, StandaloneHeader.class, EntryHeader.class);
  private static final Map<String, List<HeaderAttribute>> BY_NAME =
      HEADERS.stream()
          .flatMap(header -> of(header).stream())
          .distinct()
          .collect(groupingBy(HeaderAttribute::name));
  private static final Map<Class<?>, Set<String>> BY_HEADER =
      HEADERS.stream().collect(toUnmodifiableMap(header -> header, HeaderAttributes::declaredBy));
  private static final Map<String, Predicate<String>> HEADER_LINES =
      BY_NAME.keySet().stream().collect(toUnmodifiableMap(n -> n, HeaderAttributes::headerLine));
  private static final Map<String, Predicate<String>> FRONT_MATTER_LINES =
      BY_NAME.keySet().stream().collect(toUnmodifiableMap(n -> n, HeaderAttributes::keyLine));

  private HeaderAttributes() {}

  /** The names of all attributes. */
  public static Set<String> names() {
    return BY_NAME.keySet();
  }

  /** The names of the attributes of a kind of header. */
  static Set<String> names(Class<? extends Header> header) {
    return BY_HEADER.getOrDefault(header, Set.of());
  }

  /** Says whether an attribute has an effect in the site's index and nowhere else. */
  static boolean isOfSiteAlone(String name) {
    return names(SiteHeader.class).contains(name)
        && BY_HEADER.values().stream().filter(names -> names.contains(name)).count() == 1;
  }

  /** The keys of front matter that set an attribute, in lower case with hyphens. */
  public static Set<String> keys(String name) {
    Set<String> keys = new LinkedHashSet<>();
    declared(name).flatMap(a -> Arrays.stream(a.keys())).forEach(keys::add);
    if (name.startsWith(OWN)) {
      keys.add(name);
      keys.add(name.substring(OWN.length()));
    }
    return keys;
  }

  /** Says whether a line of an AsciiDoc header sets an attribute. */
  public static boolean isSetByHeader(String name, String line) {
    return HEADER_LINES.getOrDefault(name, headerLine(name)).test(line);
  }

  /** Says whether a line of front matter sets an attribute. */
  public static boolean isSetByFrontMatter(String name, String line) {
    return FRONT_MATTER_LINES.getOrDefault(name, keyLine(name)).test(line);
  }

  /** The name of the attribute that a component of a header's record holds. */
  static String name(Class<?> header, String component) {
    return Arrays.stream(header.getRecordComponents())
        .filter(candidate -> candidate.getName().equals(component))
        .map(candidate -> requireNonNull(candidate.getAnnotation(HeaderAttribute.class)).name())
        .findFirst()
        .orElseThrow();
  }

  /** The attributes of a header, those of its parts too. */
  static List<HeaderAttribute> of(Class<?> header) {
    return Arrays.stream(header.getRecordComponents()).flatMap(HeaderAttributes::of).toList();
  }

  private static Set<String> declaredBy(Class<?> header) {
    return of(header).stream().map(HeaderAttribute::name).collect(toUnmodifiableSet());
  }

  private static Stream<HeaderAttribute> of(RecordComponent component) {
    HeaderAttribute attribute = component.getAnnotation(HeaderAttribute.class);
    return attribute == null ? of(component.getType()).stream() : Stream.of(attribute);
  }

  private static Stream<HeaderAttribute> declared(String name) {
    return BY_NAME.getOrDefault(name, List.of()).stream();
  }

  private static Predicate<String> headerLine(String name) {
    String entry = ":" + name + ":";
    Predicate<String> sets = line -> line.regionMatches(true, 0, entry, 0, entry.length());
    return declared(name)
        .filter(attribute -> !attribute.line().isEmpty())
        .map(attribute -> Pattern.compile(attribute.line()).asMatchPredicate())
        .reduce(sets, Predicate::or);
  }

  private static Predicate<String> keyLine(String name) {
    if (keys(name).isEmpty()) {
      return line -> false;
    }
    String keys = keys(name).stream().map(k -> k.replace("-", "[-_]")).collect(joining("|"));
    return Pattern.compile("\\s*(?:" + keys + ")\\s*:.*", Pattern.CASE_INSENSITIVE)
        .asMatchPredicate();
  }
}
