package org.daybook.renderer.lint;

import static org.daybook.renderer.lint.LineFault.Place.ANY;
import static org.daybook.renderer.lint.LineFault.Place.FIRST;
import static org.daybook.renderer.lint.LineFault.Place.FURTHER;

import java.util.List;
import org.daybook.document.Rule;
import org.daybook.renderer.lint.LineFault.Place;

/** Markup in a line of a paragraph that is plain text, because a sign is missing or not needed. */
final class IncompleteMarkup {
  static final List<LineFault> ALL =
      List.of(
          of(
              ":",
              "^(NOTE|TIP|IMPORTANT|WARNING|CAUTION):[^\\s:]",
              FIRST,
              "%s: is plain text, because no space is behind its colon: write %s: and a space"),
          of("===", "^(={3})$", ANY, "%s begins and ends no block: write ==== before and after it"),
          of(
              "---",
              "^(---)$",
              FURTHER,
              "%s is a part of the text before it: write a blank line before a rule, or ---- before"
                  + " and after a listing"),
          of(
              "include:",
              "^(include:)[^\\s:\\[][^\\s\\[]{0,300}+\\[",
              ANY,
              "%s includes nothing: write include:: with two colons"),
          of(
              ":",
              "^((?:image|video|audio)::?[^\\s:\\[\\]]{1,300}+)\\s*$",
              ANY,
              "%s is shown as it is written: write %s[] with a text for readers who do not see it"),
          of(
              "::",
              "^((?:image|video|audio)::[^\\s\\[\\]]{1,300}+)\\s+\\[.*]\\s*$",
              ANY,
              "%s is shown as it is written: write its brackets without a space before them"),
          of(
              "link:",
              "(?<![\\w\\\\:/])(link:(?=[^\\s\\[{]{0,300}[./])[^\\s\\[\\]{}<>\"'`|]{1,300}+)(?:\\s|$)",
              ANY,
              "%s is no link: write brackets with its text behind it, such as link:a.pdf[Report]"),
          of(
              "xref:",
              "(?<![\\w\\\\:/])(xref:[^\\s\\[\\]{}]{1,300}?\\.adoc)(?=[\\s.,;:)!?]|$)(?!.{0,300}\\[)",
              ANY,
              "%s is no link: write %s[]"));

  private IncompleteMarkup() {}

  private static LineFault of(String sign, String markup, Place place, String message) {
    return new LineFault(sign, markup, place, Rule.INCOMPLETE_MARKUP, message);
  }
}
