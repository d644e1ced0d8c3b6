package org.daybook.publish.header;

import jakarta.validation.Validator;
import java.util.List;

/** Checks headers by their constraints (Jakarta Bean Validation). */
public record HeaderValidator(Validator validator) {

  /** The constraints that a header does not meet. */
  public List<HeaderViolation> violations(Header header) {
    return validator.validate(header).stream().<HeaderViolation>map(HeaderViolation::of).toList();
  }
}
