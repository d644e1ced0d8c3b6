package org.daybook.publish.header;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * An attribute of a header that has no effect in this file, but would have in another.
 *
 * @param name such as {@code page-layout}
 * @param place the files in which it has one
 */
public record MisplacedAttribute(String name, String place) {
  private static final String OWN = "page-";
  private static final String LAYOUT = "page-layout";

  /** The values of Daybook's own, because other generators name the template of an entry so. */
  private static final Pattern LAYOUTS = Pattern.compile("list|cards|board|tree");

  /** The misplaced ones among a header's attributes, in the order of their names. */
  public static List<MisplacedAttribute> of(Map<String, String> attributes, Header header) {
    return attributes.keySet().stream()
        .filter(name -> name.startsWith(OWN) && HeaderAttributes.names().contains(name))
        .filter(name -> !HeaderAttributes.names(header.getClass()).contains(name))
        .filter(name -> !name.equals(LAYOUT) || LAYOUTS.matcher(attributes.get(name)).matches())
        .sorted()
        .map(name -> new MisplacedAttribute(name, place(name)))
        .toList();
  }

  /** A sentence that names the fault, and the place to write the attribute. */
  public String sentence() {
    return ":" + name + ": has no effect in this file: write it in " + place;
  }

  private static String place(String name) {
    if (HeaderAttributes.names(SectionHeader.class).contains(name)) {
      return "the index.adoc of the section";
    }
    return HeaderAttributes.names(EntryHeader.class).contains(name)
        ? "an entry of a section, or remove it"
        : "the index.adoc of the content folder";
  }
}
