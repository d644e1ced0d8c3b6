package org.daybook.theme;

import java.util.List;

/**
 * Markup that has been read from a file of a theme and closes all that it opens.
 *
 * @param markup with {@link Chrome#FOLDER} and {@link Chrome#HOME} in its links
 * @param scripts the sources of its inline scripts, for the policy
 * @param styles those of its inline style sheets
 */
record Fragment(String markup, List<String> scripts, List<String> styles) {
  static final Fragment EMPTY = new Fragment("", List.of(), List.of());
}
