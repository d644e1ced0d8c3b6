package org.daybook.renderer.lint;

import static java.util.Objects.requireNonNullElseGet;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.daybook.document.Diagnostic;
import org.daybook.document.Rule;
import org.daybook.document.Shortened;

/**
 * Finds what is not read as a part of the header, and what is read as one by mistake.
 *
 * @param lines those of the source
 * @param prose the same, of which those without markup are blank
 */
record HeaderCheck(String path, List<String> lines, List<String> prose) {
  private static final int LONG = 60;
  private static final Pattern REFERENCE = Pattern.compile("\\{([\\w-]+)}");
  private static final String NAMES =
      "(page-[\\w-]+|description|keywords|authors?|lang|revdate|copyright)";
  private static final Pattern ENTRY = Pattern.compile("(?s):" + NAMES + "!?:(?:\\s.*)?");
  private static final Pattern INCOMPLETE =
      Pattern.compile("(?s)(?::" + NAMES + "|" + NAMES + ":)(?:\\s.*)?");
  private static final Pattern EMAIL = Pattern.compile("\\s*<[^>]+>$");
  // A particle such as "van", or a word that begins with a capital or a letter without case.
  private static final Pattern NAME =
      Pattern.compile(
          "(?:(?:a[lf]?|bin|da|dal|de|del|della|den|der|di|do|dos|du|el|ibn|la|le|van|vom|von|y|zu)"
              + "|[\\p{Lu}\\p{Lt}\\p{Lo}\"'(][^\\s,;:!?]*|\\{[\\w-]+})");

  Stream<Diagnostic> check() {
    HeaderLines header = new HeaderLines(lines, prose);
    int title = header.title();
    int end = header.end();
    return Stream.of(
            authors(title),
            incomplete(header, end),
            new RepeatedAttributes(path, prose).check(end),
            entriesBelow(header, end))
        .flatMap(found -> found);
  }

  private Stream<Diagnostic> authors(int title) {
    int line = title + 1;
    if (title < 0 || line >= prose.size() || !HeaderLines.isText(prose.get(line))) {
      return Stream.empty();
    }
    String text = prose.get(line).strip();
    return INCOMPLETE.matcher(text).matches()
            || Arrays.stream(text.split(";")).allMatch(HeaderCheck::isName)
        ? Stream.empty()
        : Stream.of(
            Rule.AUTHOR_LINE.at(
                path,
                line + 1,
                "\""
                    + Shortened.at(text, LONG)
                    + "\" is read as the author's name: write a blank line before text"));
  }

  private static boolean isName(String part) {
    String name = EMAIL.matcher(part.strip()).replaceFirst("");
    String[] words = name.split("\\s+");
    return words.length <= 4
        && !name.matches(".*\\p{Ll}{2,}[.!?:]")
        && Arrays.stream(words).allMatch(word -> NAME.matcher(word).matches());
  }

  /** The attributes that lack a colon, up to the line that ends the header. */
  private Stream<Diagnostic> incomplete(HeaderLines header, int end) {
    int last = header.title() < 0 ? 0 : Math.min(end + 1, prose.size());
    return IntStream.range(header.title() + 1, last)
        .mapToObj(at -> incomplete(at, INCOMPLETE.matcher(prose.get(at))))
        .flatMap(found -> found);
  }

  private Stream<Diagnostic> incomplete(int at, Matcher entry) {
    if (!entry.matches()) {
      return Stream.empty();
    }
    String name = requireNonNullElseGet(entry.group(1), () -> entry.group(2));
    return Stream.of(
        Rule.INCOMPLETE_MARKUP.at(
            path,
            at + 1,
            name + " needs a colon before and after it: write :" + name + ": and the value"));
  }

  private Stream<Diagnostic> entriesBelow(HeaderLines header, int end) {
    String ending = header.isBlank(end) ? "the blank line that ends" : "the end of";
    Set<String> used =
        prose.stream()
            .flatMap(line -> REFERENCE.matcher(line).results())
            .map(found -> found.group(1))
            .collect(Collectors.toSet());
    return IntStream.range(end, prose.size())
        .mapToObj(at -> entry(at, ENTRY.matcher(prose.get(at)), used, ending))
        .flatMap(found -> found);
  }

  private Stream<Diagnostic> entry(int at, Matcher entry, Set<String> used, String ending) {
    return entry.matches() && !used.contains(entry.group(1))
        ? Stream.of(
            Rule.HEADER_ENDED.at(
                path,
                at + 1,
                ":"
                    + entry.group(1)
                    + ": has no effect below "
                    + ending
                    + " the header: write it directly below the title"))
        : Stream.empty();
  }
}
