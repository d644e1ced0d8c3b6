package org.daybook.publish.header;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.RECORD_COMPONENT;
import static java.lang.annotation.ElementType.TYPE_USE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.daybook.document.Html;

/** The constraint of a text, plain or as markup, that has so many characters at most. */
@Target({FIELD, PARAMETER, RECORD_COMPONENT, TYPE_USE})
@Retention(RUNTIME)
@Constraint(validatedBy = {MaxLength.OfText.class, MaxLength.OfMarkup.class})
@interface MaxLength {
  /** The number of characters. */
  int value();

  String message() default "must have at most {value} characters";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** The check of a plain text. */
  final class OfText implements ConstraintValidator<MaxLength, CharSequence> {
    private int limit;

    @Override
    public void initialize(MaxLength constraint) {
      limit = constraint.value();
    }

    @Override
    public boolean isValid(CharSequence text, ConstraintValidatorContext context) {
      return text.length() <= limit;
    }
  }

  /** The check of markup, whose tags do not count. */
  final class OfMarkup implements ConstraintValidator<MaxLength, Html> {
    private int limit;

    @Override
    public void initialize(MaxLength constraint) {
      limit = constraint.value();
    }

    @Override
    public boolean isValid(Html markup, ConstraintValidatorContext context) {
      return markup.text().length() <= limit;
    }
  }
}
