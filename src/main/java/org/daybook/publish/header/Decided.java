package org.daybook.publish.header;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.RECORD_COMPONENT;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** The constraint of a switch that is clearly on or off. */
@Target({FIELD, PARAMETER, RECORD_COMPONENT})
@Retention(RUNTIME)
@Constraint(validatedBy = Decided.Validator.class)
@interface Decided {
  String message() default "counts as true, because its value is neither true nor false: write one";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** The check. */
  final class Validator implements ConstraintValidator<Decided, Switch> {
    @Override
    public boolean isValid(Switch value, ConstraintValidatorContext context) {
      return value != Switch.UNCLEAR;
    }
  }
}
