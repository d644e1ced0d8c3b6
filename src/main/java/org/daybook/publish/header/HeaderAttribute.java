package org.daybook.publish.header;

import static java.lang.annotation.ElementType.RECORD_COMPONENT;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * An attribute that an author may write, declared on the component of a header's record that holds
 * its value. The component's type decides how the value is read (see {@link HeaderReader}), its
 * Bean Validation constraints what the value must be like. An attribute is added by adding such a
 * component and its row in the manual.
 */
@Target(RECORD_COMPONENT)
@Retention(RUNTIME)
@interface HeaderAttribute {
  /** The name in an AsciiDoc header, such as {@code page-date}. */
  String name();

  /** The meaning of the attribute, in the words of the manual. */
  String meaning();

  /**
   * The value of an attribute that is not set. One that is only for some sections is written as
   * {@code cards for projects}.
   */
  String[] defaults() default {};

  /**
   * The keys of front matter that set the attribute, beside those that every attribute has whose
   * name begins with {@code page-}: its name with and without that.
   */
  String[] keys() default {};

  /** A pattern of header lines that set the attribute, beside {@code :name:}. */
  String line() default "";
}
