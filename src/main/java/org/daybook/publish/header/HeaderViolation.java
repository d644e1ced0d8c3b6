package org.daybook.publish.header;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.constraints.Pattern;
import org.daybook.document.Diagnostic.Severity;
import org.daybook.document.Rule;

/**
 * A value of a header that breaks a constraint.
 *
 * @param rule the kind of the fault
 * @param attribute the name of the attribute, as authors write it
 * @param sentence what is wrong with it
 */
public record HeaderViolation(Rule rule, String attribute, String sentence) {
  /** The longest wrong value that a sentence repeats, in characters. */
  private static final int LONGEST_SHOWN = 100;

  /** Says whether the file is not published because of it. */
  public boolean isError() {
    return rule.severity() == Severity.ERROR;
  }

  /** A violation as authors read it. */
  static HeaderViolation of(ConstraintViolation<?> violation) {
    String value = String.valueOf(violation.getInvalidValue());
    boolean text = violation.getInvalidValue() instanceof String;
    boolean shown = text && !value.isBlank() && value.length() <= LONGEST_SHOWN;
    String given = shown ? ", not \"" + value + "\"" : "";
    String attribute = attribute(violation);
    return new HeaderViolation(
        rule(attribute, violation), attribute, attribute + " " + violation.getMessage() + given);
  }

  // Without a former address that is none, an entry lacks a redirect and no more.
  private static Rule rule(String attribute, ConstraintViolation<?> violation) {
    Object constraint = violation.getConstraintDescriptor().getAnnotation();
    if (attribute.equals("page-aliases") && constraint instanceof Pattern) {
      return Rule.BAD_ALIAS;
    }
    if (violation.getConstraintDescriptor().getPayload().contains(Doubt.class)) {
      return Rule.DOUBTFUL_VALUE;
    }
    return attribute.equals("page-access") ? Rule.PAGE_ACCESS : Rule.INVALID_ATTRIBUTE;
  }

  private static String attribute(ConstraintViolation<?> violation) {
    String component = "";
    for (Path.Node node : violation.getPropertyPath()) {
      component = node.getKind() == ElementKind.PROPERTY ? node.getName() : component;
    }
    return HeaderAttributes.name(violation.getLeafBean().getClass(), component);
  }
}
