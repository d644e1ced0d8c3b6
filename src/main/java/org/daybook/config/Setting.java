package org.daybook.config;

import java.util.regex.Pattern;

/**
 * A setting as an operator wrote it.
 *
 * @param name the name under which the operator wrote the value
 * @param source the kind of source, for messages
 */
record Setting(String name, String value, String source) {
  private static final Pattern USER = Pattern.compile("(?<=//)[^/@\\s]*@");

  /** The name and its source. */
  String origin() {
    return name + " (" + source + ")";
  }

  /** The value on one line, without the user and the password that a URL may contain. */
  String shown() {
    return USER.matcher(value.replaceAll("\\p{Cntrl}", " ")).replaceAll("***@");
  }
}
