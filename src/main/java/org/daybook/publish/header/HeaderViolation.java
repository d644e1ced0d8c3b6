package org.daybook.publish.header;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;

/**
 * A value of a header that breaks a constraint.
 *
 * @param attribute the name of the attribute, as authors write it
 * @param sentence what is wrong with it
 */
public record HeaderViolation(String attribute, String sentence) {
  /** The longest wrong value that a sentence repeats, in characters. */
  private static final int LONGEST_SHOWN = 100;

  /** A violation as authors read it. */
  static HeaderViolation of(ConstraintViolation<?> violation) {
    String value = String.valueOf(violation.getInvalidValue());
    boolean shown = !value.isBlank() && value.length() <= LONGEST_SHOWN;
    String given = shown ? ", not \"" + value + "\"" : "";
    String attribute = attribute(violation);
    return new HeaderViolation(attribute, attribute + " " + violation.getMessage() + given);
  }

  private static String attribute(ConstraintViolation<?> violation) {
    String component = "";
    for (Path.Node node : violation.getPropertyPath()) {
      component = node.getKind() == ElementKind.PROPERTY ? node.getName() : component;
    }
    return HeaderAttributes.name(violation.getLeafBean().getClass(), component);
  }
}
