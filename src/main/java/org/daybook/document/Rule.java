package org.daybook.document;

import static org.daybook.document.Diagnostic.Severity.ERROR;
import static org.daybook.document.Diagnostic.Severity.NOTE;
import static org.daybook.document.Diagnostic.Severity.WARNING;

import java.util.Locale;
import org.daybook.document.Diagnostic.Severity;

/** A kind of diagnostic. Its name stays the same, and is that of its section in the manual. */
public enum Rule {
  UNREADABLE_FILE(ERROR, "A file cannot be read"),
  TOO_LARGE(ERROR, "A file, or what is made of it, is larger than a page may be"),
  NOT_UTF8(ERROR, "A text is not UTF-8"),
  CONVERSION_FAILED(ERROR, "Asciidoctor fails on a text, or takes too long"),
  CONVERSION_PENDING(ERROR, "A text is not converted yet"),
  INTERNAL_FAULT(ERROR, "Daybook fails on a file"),
  INVALID_FRONT_MATTER(ERROR, "Front matter cannot be read as YAML"),
  UNCLOSED_FRONT_MATTER(ERROR, "Front matter has no last line of three hyphens"),
  TOML_FRONT_MATTER(ERROR, "Front matter is TOML, which is not read"),
  INVALID_ATTRIBUTE(ERROR, "An attribute of the header has a value that it must not have"),
  PAGE_ACCESS(ERROR, "A header asks for restricted access, which Daybook does not have"),
  UNKNOWN_ATTRIBUTE(
      WARNING, "An attribute has no effect, and resembles one that has or is one of other files"),
  REPEATED_ATTRIBUTE(WARNING, "A header sets an attribute twice"),
  DOUBTFUL_VALUE(WARNING, "An attribute of the header has a value that is hardly meant"),
  HEADER_ENDED(WARNING, "An attribute stands below the line that ends the header"),
  TAKEN_ATTRIBUTE(ERROR, "A value goes on into the line below it, which sets another attribute"),
  AUTHOR_LINE(WARNING, "Text directly below the title is read as the author's name"),
  LONG_ATTRIBUTES(WARNING, "The attributes of a header are too long to be read"),
  EMPTY_AUTHOR(WARNING, "An author has no name"),
  MISSING_DATE(WARNING, "An entry has no date"),
  MISSING_HOME(WARNING, "The content folder has no index"),
  MISSING_ID(WARNING, "The site sets no beginning for the identifiers in its feeds"),
  SAME_ID(WARNING, "Two entries have one identifier"),
  BAD_ALIAS(WARNING, "A former address is no path of the site"),
  TAKEN_ALIAS(WARNING, "A former address belongs to something else"),
  UNKNOWN_NAVIGATION(WARNING, "The navigation names what does not exist"),
  UNKNOWN_STATUS(WARNING, "An entry has a status that its section does not allow"),
  MISSING_PART(WARNING, "An entry lacks a part that its section asks for"),
  REVIEW_DUE(NOTE, "An entry was to be read again by now"),
  SAME_ADDRESS(ERROR, "Two pages have one address"),
  RESERVED_ADDRESS(ERROR, "A page has an address that Daybook uses itself"),
  TAKEN_ADDRESS(WARNING, "A file that is no page has an address that something else has"),
  UNSERVED_FILE(WARNING, "A file is neither a page nor served"),
  UNREAD_TEXT(WARNING, "A file looks like a text and is not read"),
  MISSING_INCLUDE(WARNING, "An included file does not exist"),
  INCLUDE_PART(WARNING, "The included part of a file does not exist or does not end"),
  INCLUDE_ENCODING(WARNING, "An included file is not UTF-8"),
  INCLUDE_LIMIT(ERROR, "Includes are circular, too deep or too many"),
  HEADING_SPACE(WARNING, "A heading has no space after its equals signs"),
  SWALLOWED_HEADING(WARNING, "A heading is part of the paragraph before it"),
  SWALLOWED_LIST(WARNING, "A list is part of the paragraph before it"),
  HEADING_LEVEL(WARNING, "A heading is more than one level below the one before it"),
  UNDEFINED_ATTRIBUTE(WARNING, "A reference names an attribute that is not set"),
  UNKNOWN_STYLE(WARNING, "A block has a style that does not exist"),
  UNKNOWN_MACRO(WARNING, "A block macro does not exist"),
  INCOMPLETE_MARKUP(WARNING, "Markup lacks a sign, or has one too many, and is plain text"),
  MACRO_IN_TEXT(WARNING, "A block macro stands within a paragraph"),
  MARKDOWN(WARNING, "Markup of Markdown or HTML is shown as it is written"),
  UNCLOSED_BLOCK(WARNING, "A block has no last line"),
  LIST_NUMBER(WARNING, "The numbers of a list are not in order"),
  CALLOUT(WARNING, "A callout and its explanation do not match"),
  DUPLICATE_ID(WARNING, "Two elements of a text have one id"),
  TABLE_CELLS(WARNING, "A table has too few or too many cells"),
  INVALID_MARKUP(WARNING, "Asciidoctor warns of a text"),
  REMOVED_MARKUP(WARNING, "HTML is removed, because it could run or restyle the page"),
  LATEX(WARNING, "A formula is LaTeX where formulas are AsciiMath"),
  INVALID_FORMULA(
      WARNING, "A formula is wrong, too long or too deep, and is shown as it is written"),
  INVALID_DIAGRAM(WARNING, "A diagram cannot be drawn and is shown as it is written"),
  BROKEN_XREF(WARNING, "A reference leads to a text that is not published"),
  BROKEN_ANCHOR(WARNING, "A reference leads to an id that does not exist"),
  BROKEN_LINK(WARNING, "A link leads to an address where the site has nothing"),
  MISSING_FILE(WARNING, "An image, or a file that is linked to, does not exist"),
  OUTSIDE_FOLDER(WARNING, "A link or an image leads out of the content folder"),
  ANTORA_REFERENCE(WARNING, "A reference is a page reference of Antora"),
  UNSAFE_LINK(WARNING, "A link is removed because of its scheme"),
  REMOTE_MEDIA(WARNING, "A picture or a medium of another server is not shown"),
  MISSING_ALT(NOTE, "An image has no alternative text"),
  LARGE_IMAGE(NOTE, "An image has more than 2 MB"),
  THEME_FAULT(ERROR, "A file of the theme cannot be used"),
  THEME_DOUBT(WARNING, "A part of the theme is left out or has no effect"),
  LOW_CONTRAST(WARNING, "Two colours of the theme are hard to tell apart");

  private final Severity severity;
  private final String sentence;

  Rule(Severity severity, String sentence) {
    this.severity = severity;
    this.sentence = sentence;
  }

  /** The severity of its diagnostics unless somebody sets another. */
  public Severity severity() {
    return severity;
  }

  /** The fault, as a clause without a full stop. */
  public String sentence() {
    return sentence;
  }

  /** A diagnostic of this kind. */
  public Diagnostic at(String path, int line, String message) {
    return new Diagnostic(path, line, this, severity, message);
  }

  /** The name as authors write it, such as {@code broken-xref}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
