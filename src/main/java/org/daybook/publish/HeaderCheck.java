package org.daybook.publish;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import java.util.Set;
import org.daybook.publish.header.HeaderAttributes;

/** Checks headers by their constraints (Jakarta Bean Validation). */
record HeaderCheck(Validator validator) {
  /** The number of characters of a wrong value that are quoted. */
  private static final int SHOWN = 80;

  /** Says whether a header meets its constraints. Each violation is an error at its attribute. */
  <T> boolean accepts(T header, String path, Diagnostics diagnostics) {
    Set<ConstraintViolation<T>> violations = validator.validate(header);
    violations.forEach(
        violation -> diagnostics.error(path, attribute(violation), sentence(violation)));
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
    String start = value.length() > SHOWN ? value.substring(0, SHOWN) + "\u2026" : value;
    String given = value.isBlank() ? "" : ", not \"" + start + "\"";
    return attribute(violation) + " " + violation.getMessage() + given;
  }
}
