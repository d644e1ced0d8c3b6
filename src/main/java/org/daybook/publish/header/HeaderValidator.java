package org.daybook.publish.header;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import java.util.List;

/** Checks headers by their constraints (Jakarta Bean Validation). */
public record HeaderValidator(Validator validator) {
  /** The number of characters of a wrong value that are quoted. */
  private static final int SHOWN = 80;

  /**
   * A constraint that a header does not meet.
   *
   * @param attribute the name of the attribute
   * @param message a sentence for its author
   */
  public record Violation(String attribute, String message) {}

  /** The constraints that a header does not meet. */
  public List<Violation> violations(Header header) {
    return validator.validate(header).stream()
        .map(violation -> new Violation(attribute(violation), sentence(violation)))
        .toList();
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
    String start = value.length() > SHOWN ? value.substring(0, SHOWN) + "\u2026" : value;
    String given = value.isBlank() ? "" : ", not \"" + start + "\"";
    return attribute(violation) + " " + violation.getMessage() + given;
  }
}
