package org.daybook.site;

import org.daybook.io.FieldWriter;

/**
 * Something known about a project.
 *
 * @param name what it is: {@code Repository}
 * @param value the text, or the URL if {@code link}
 * @param link whether the value is a URL to be followed
 */
public record Fact(String name, String value, boolean link) {
  void writeTo(FieldWriter out) {
    out.text(name).text(value).flag(link);
  }
}
