package org.daybook.publish;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.daybook.document.Diagnostic;
import org.daybook.document.Diagnostic.Severity;
import org.daybook.publish.Placed.Version;
import org.daybook.publish.header.HeaderAttributes;
import org.daybook.source.ContentTree;

/** The diagnostics of a content tree, each at its line. */
final class Diagnostics {
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

  /** New diagnostics of the same tree, which are reported only if they are added here. */
  Diagnostics separate() {
    return new Diagnostics(lines, validator);
  }

  /**
   * The diagnostics to which those of a document are added. Those of a last good version are not
   * reported, because no author sees that version any more.
   */
  Diagnostics reportedFor(Placed<?> document) {
    return document.version() == Version.LAST_GOOD ? separate() : this;
  }

  /** Errors and warnings. */
  List<Diagnostic> errorsAndWarnings() {
    return diagnostics.stream().filter(d -> d.severity() != Severity.NOTE).toList();
  }

  /** Notes, about which nothing is wrong. */
  List<Diagnostic> notes() {
    return diagnostics.stream().filter(d -> d.severity() == Severity.NOTE).toList();
  }

  /** Errors, warnings and notes. */
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

  /** Says whether a header meets its constraints. Each violation is an error at its attribute. */
  <T> boolean accepts(T header, String path) {
    Set<ConstraintViolation<T>> violations = validator.validate(header);
    violations.forEach(violation -> error(path, attribute(violation), sentence(violation)));
    return violations.isEmpty();
  }

  private static String attribute(ConstraintViolation<?> violation) {
    String component = "";
    for (Path.Node node : violation.getPropertyPath()) {
      component = node.getKind() == ElementKind.PROPERTY ? node.getName() : component;
    }
    return HeaderAttributes.name(violation.getLeafBean().getClass(), component);
  }

  private static String sentence(ConstraintViolation<?> violation) {
    String value = String.valueOf(violation.getInvalidValue());
    String given = value.isBlank() ? "" : ", not \"" + value + "\"";
    return attribute(violation) + " " + violation.getMessage() + given;
  }
}
