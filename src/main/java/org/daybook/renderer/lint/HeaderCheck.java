package org.daybook.renderer.lint;

import static java.util.Objects.requireNonNullElseGet;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.daybook.document.Diagnostic;
import org.daybook.document.Rule;

/**
 * Finds what is not read as a part of the header, and what is read as one by mistake.
 *
 * @param lines those of the source
 * @param prose the same, of which those without markup are blank
 */
record HeaderCheck(String path, List<String> lines, List<String> prose) {
  private static final Pattern REFERENCE = Pattern.compile("\\{([\\w-]+)}");
  private static final String NAMES =
      "(page-[\\w-]+|description|keywords|authors?|lang|revdate|copyright)";
  private static final Pattern ENTRY = Pattern.compile("(?s):" + NAMES + "!?:(?:\\s.*)?");

  /** An attribute that lacks one of its colons. */
  static final Pattern INCOMPLETE =
      Pattern.compile("(?s)(?::" + NAMES + "|" + NAMES + ":)(?:\\s.*)?");

  Stream<Diagnostic> check() {
    HeaderLines header = new HeaderLines(lines, prose);
    int end = header.end();
    return Stream.of(
            new AuthorLine(path, prose).check(header.title()),
            incomplete(header, end),
            new RepeatedAttributes(path, prose).check(end),
            entriesBelow(header, end))
        .flatMap(found -> found);
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
