package org.daybook.migration.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parts of a text that are not Markdown: calls of templates. Each is replaced by a mark before the
 * Markdown is read, so that code shows the call as it was written.
 */
public final class Shortcodes {
  /** Noncharacters, which no text has. */
  private static final Pattern MARK = Pattern.compile("\uFDD0(\\d+)\uFDD1");

  private final List<Call> calls = new ArrayList<>();

  /**
   * A call of a template.
   *
   * @param raw as it was written
   * @param asciidoc in its place; a comment where nobody knows what the template does
   */
  private record Call(String raw, String asciidoc) {}

  /** The mark for a call that AsciiDoc replaces. */
  public String replace(String raw, String asciidoc) {
    calls.add(new Call(raw, asciidoc));
    return "\uFDD0" + (calls.size() - 1) + "\uFDD1";
  }

  /** The mark for a call that stays visible as a comment. */
  public String comment(String raw) {
    return replace(raw, "");
  }

  /** The mark for a text that only looks like a call. */
  public String literal(String text) {
    return replace(text, Escapes.strict(text));
  }

  /** A text with the calls as they were written. */
  String raw(String text) {
    return MARK.matcher(text)
        .replaceAll(mark -> Matcher.quoteReplacement(call(mark.group(1)).raw()));
  }

  /** HTML with the calls in comments. */
  String html(String text) {
    return MARK.matcher(text)
        .replaceAll(
            mark -> {
              Call call = call(mark.group(1));
              boolean shown = !call.asciidoc().isEmpty();
              return Matcher.quoteReplacement(shown ? call.raw() : "<!-- " + call.raw() + " -->");
            });
  }

  /** Says whether a text is nothing but one call. */
  boolean isCall(String text) {
    return MARK.matcher(text.strip()).matches();
  }

  /** Reads the next mark in a text. */
  static Matcher marks(String text) {
    return MARK.matcher(text);
  }

  /** AsciiDoc in place of a mark, on lines of its own where it is a comment. */
  String asciidoc(String number, boolean flat) {
    Call call = call(number);
    if (!call.asciidoc().isEmpty()) {
      return call.asciidoc();
    }
    return flat ? "" : "\n" + comments(call.raw()) + "\n";
  }

  /** Lines of comments. */
  static String comments(String text) {
    return "// " + text.strip().replaceAll("\\R", "\n// ");
  }

  private Call call(String number) {
    return calls.get(Integer.parseInt(number));
  }
}
