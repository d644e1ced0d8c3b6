package org.daybook.renderer.lint;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daybook.document.Rule;
import org.daybook.document.Shortened;

/**
 * Markup in a line of a paragraph that has not the effect that it seems to have.
 *
 * @param sign a part that all such markup has, so that most lines need not be matched
 * @param markup as the line has it
 * @param place the lines of a paragraph in which it is a fault
 * @param message with the first group of the markup in place of {@code %s}
 */
record LineFault(String sign, Pattern markup, Place place, Rule rule, String message) {
  private static final int LONG = 60;

  /** The lines of a paragraph in which markup is looked for. */
  enum Place {
    /** All lines. */
    ANY,
    /** The first line. */
    FIRST,
    /** All lines but the first. */
    FURTHER
  }

  LineFault(String sign, String markup, Place place, Rule rule, String message) {
    this(sign, Pattern.compile(markup), place, rule, message);
  }

  /** The message about a line, or empty if it has no such fault. */
  Optional<String> in(String line, boolean first) {
    if (place == (first ? Place.FURTHER : Place.FIRST) || !line.contains(sign)) {
      return Optional.empty();
    }
    Matcher found = markup.matcher(line);
    return Optional.of(found).filter(Matcher::find).map(this::message);
  }

  private String message(MatchResult found) {
    return message.replace("%s", Shortened.at(found.group(1).strip(), LONG));
  }
}
