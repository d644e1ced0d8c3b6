package org.daybook.publish;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.daybook.document.Diagnostic;
import org.daybook.document.Diagnostic.Severity;
import org.daybook.publish.Outline.Placed;
import org.daybook.source.ContentTree;

/** All that is found wrong with a content tree, each at its line. */
final class Diagnostics {
  private static final Pattern HUMP = Pattern.compile("(?=\\p{Lu})");

  private final Validator validator;
  private final SourceLines lines;
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  private Diagnostics(SourceLines lines, Validator validator) {
    this.lines = lines;
    this.validator = validator;
  }

  Diagnostics(ContentTree tree, Validator validator) {
    this(new SourceLines(tree), validator);
    tree.unreadable()
        .forEach(
            unread ->
                add(Diagnostic.error(unread.path(), 1, "cannot be read: " + unread.reason())));
  }

  /** Problems of the same tree that count only once they are added here. */
  Diagnostics apart() {
    return new Diagnostics(lines, validator);
  }

  /**
   * Where problems of a document count: of one that stands in only those of its file do, which are
   * here already.
   */
  Diagnostics of(Placed document) {
    return document.standsIn() ? apart() : this;
  }

  /** What is wrong. */
  List<Diagnostic> found() {
    return diagnostics.stream().filter(d -> d.severity() != Severity.NOTE).toList();
  }

  /** What is not wrong. */
  List<Diagnostic> notes() {
    return diagnostics.stream().filter(d -> d.severity() == Severity.NOTE).toList();
  }

  /** Both. */
  List<Diagnostic> all() {
    return List.copyOf(diagnostics);
  }

  void add(Diagnostic diagnostic) {
    diagnostics.add(diagnostic);
  }

  void addAll(List<Diagnostic> more) {
    diagnostics.addAll(more);
  }

  void error(String path, String attribute, String message) {
    add(Diagnostic.error(path, lines.ofAttribute(path, attribute), message));
  }

  void warning(String path, String attribute, String message) {
    add(Diagnostic.warning(path, lines.ofAttribute(path, attribute), message));
  }

  void note(String path, String attribute, String message) {
    add(Diagnostic.note(path, lines.ofAttribute(path, attribute), message));
  }

  /** Whether a file's header is as it must be; what is not is added. */
  <T> boolean accepts(T header, String path) {
    Set<ConstraintViolation<T>> violations = validator.validate(header);
    violations.forEach(violation -> error(path, attribute(violation), sentence(violation)));
    return violations.isEmpty();
  }

  private static String attribute(ConstraintViolation<?> violation) {
    String component = violation.getPropertyPath().iterator().next().getName();
    return HUMP.matcher(component).replaceAll("-").toLowerCase(Locale.ROOT);
  }

  private static String sentence(ConstraintViolation<?> violation) {
    String value = String.valueOf(violation.getInvalidValue());
    String given = value.isBlank() ? "" : ", not \"" + value + "\"";
    return attribute(violation) + " " + violation.getMessage() + given;
  }
}
