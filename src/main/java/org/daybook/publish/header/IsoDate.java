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
import java.time.ZoneOffset;

/** The constraint of a text that is empty or names a date that exists. */
@Target({FIELD, PARAMETER, RECORD_COMPONENT})
@Retention(RUNTIME)
@Constraint(validatedBy = IsoDate.Validator.class)
@interface IsoDate {
  String message() default
      "must be a date that exists, such as 2026-01-31 or 2026-01-31T09:00+01:00";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** The check, which parses the date. */
  final class Validator implements ConstraintValidator<IsoDate, String> {
    private static final DateParser DATES = new DateParser(ZoneOffset.UTC);

    @Override
    public boolean isValid(String value, ConstraintValidatorContext context) {
      return value.isEmpty() || DATES.parse(value).isPresent();
    }
  }
}
