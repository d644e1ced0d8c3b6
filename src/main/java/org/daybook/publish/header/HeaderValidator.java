package org.daybook.publish.header;

import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Checks headers by their constraints (Jakarta Bean Validation). Safe for use by many threads. */
public final class HeaderValidator implements AutoCloseable {
  private final ValidatorFactory factory = ofTheArchive();

  /** A validator that reads no configuration, and looks for no provider that a container brings. */
  private static ValidatorFactory ofTheArchive() {
    return Validation.byProvider(HibernateValidator.class)
        .providerResolver(() -> List.of(new HibernateValidator()))
        .configure()
        .ignoreXmlConfiguration()
        // The default one asks for Jakarta Expression Language, which containers need not have.
        .messageInterpolator(new ParameterMessageInterpolator())
        .buildValidatorFactory();
  }

  /** The constraints that a header does not meet. */
  public List<HeaderViolation> violations(Header header) {
    return factory.getValidator().validate(header).stream()
        .<HeaderViolation>map(HeaderViolation::of)
        .toList();
  }

  @Override
  public void close() {
    factory.close();
  }
}
