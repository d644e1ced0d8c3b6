package org.daybook.renderer.lint;

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
  private static final Pattern TITLE = Pattern.compile("(?s)[=#]\\s+\\S.*");
  private static final Pattern ENTRY =
      Pattern.compile(
          "(?s):(page-[\\w-]+|description|keywords|authors?|lang|revdate|copyright)!?:(?:\\s.*)?");
  private static final Pattern NO_TEXT =
      Pattern.compile("(?s)\\s*|:[\\w-]+!?:.*|!?\\[.*|ifn?def::.*|include::.*|endif::.*");
  private static final Pattern EMAIL = Pattern.compile("\\s*<[^>]+>$");
  // A particle such as "van", or a word that begins with a capital or a letter without case.
  private static final Pattern NAME =
      Pattern.compile(
          "(?:(?:a[lf]?|bin|da|dal|de|del|della|den|der|di|do|dos|du|el|ibn|la|le|van|vom|von|y|zu)"
              + "|[\\p{Lu}\\p{Lt}\\p{Lo}\"'(][^\\s,;:!?]*|\\{[\\w-]+})");

  Stream<Diagnostic> check() {
    int title = title();
    return Stream.concat(authors(title), entriesBelow(end(title)));
  }

  /** The index of the title's line, or -1. */
  private int title() {
    for (int at = 0; at < prose.size(); at++) {
      if (TITLE.matcher(prose.get(at)).matches()) {
        return at;
      }
      if (!NO_TEXT.matcher(prose.get(at)).matches()) {
        return -1;
      }
    }
    return -1;
  }

  /** The index of the first line below the header. */
  private int end(int title) {
    return IntStream.range(Math.max(title, 0), prose.size())
        .filter(at -> title < 0 ? !NO_TEXT.matcher(prose.get(at)).matches() : isBlank(at))
        .findFirst()
        .orElse(prose.size());
  }

  private boolean isBlank(int at) {
    return lines.get(at).isBlank(); // A comment does not end the header.
  }

  private Stream<Diagnostic> authors(int title) {
    int line = title + 1;
    if (title < 0 || line >= prose.size() || NO_TEXT.matcher(prose.get(line)).matches()) {
      return Stream.empty();
    }
    String text = prose.get(line).strip();
    return Arrays.stream(text.split(";")).allMatch(HeaderCheck::isName)
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

  private Stream<Diagnostic> entriesBelow(int end) {
    Set<String> used =
        prose.stream()
            .flatMap(line -> REFERENCE.matcher(line).results())
            .map(found -> found.group(1))
            .collect(Collectors.toSet());
    return IntStream.range(end, prose.size())
        .mapToObj(at -> entry(at, ENTRY.matcher(prose.get(at)), used))
        .flatMap(found -> found);
  }

  private Stream<Diagnostic> entry(int at, Matcher entry, Set<String> used) {
    return entry.matches() && !used.contains(entry.group(1))
        ? Stream.of(
            Rule.HEADER_ENDED.at(
                path,
                at + 1,
                ":"
                    + entry.group(1)
                    + ": has no effect below the blank line that ends the header: write it directly"
                    + " below the title"))
        : Stream.empty();
  }
}
