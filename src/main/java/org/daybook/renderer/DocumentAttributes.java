package org.daybook.renderer;

import java.util.Map;
import org.asciidoctor.Attributes;
import org.asciidoctor.AttributesBuilder;

/**
 * The attributes that are set for a document. It may change only attributes that end in {@code @}.
 */
final class DocumentAttributes {
  private static final Map<String, Object> ATTRIBUTES =
      Map.ofEntries(
          Map.entry("env", "site"),
          Map.entry("env-site", ""),
          Map.entry("site-gen-daybook", ""),
          Map.entry("attribute-missing", "warn@"),
          Map.entry("idprefix", "@"),
          Map.entry("idseparator", "-@"),
          Map.entry("experimental", "@"),
          Map.entry("icons", "font"),
          Map.entry("source-highlighter", "rouge"),
          Map.entry("rouge-css", "class"),
          // Asciidoctor would cut values after 4,096 bytes and not say so.
          Map.entry("max-attribute-value-size", "440000"),
          // Links between documents keep the names of the sources.
          Map.entry("relfilesuffix", ".adoc"),
          // The page template shows the title and the table of contents.
          Map.entry("notitle", ""),
          Map.entry("toc!", ""),
          // Empty, because output must not depend on the time and the way of the conversion.
          Map.entry("docdate", ""),
          Map.entry("doctime", ""),
          Map.entry("docdatetime", ""),
          Map.entry("docyear", ""),
          Map.entry("localdate", ""),
          Map.entry("localtime", ""),
          Map.entry("localdatetime", ""),
          Map.entry("localyear", ""));

  private DocumentAttributes() {}

  /**
   * The attributes of a document.
   *
   * @param given attributes of the front matter, which the document may change
   */
  static Attributes of(String path, Map<String, String> given) {
    AttributesBuilder attributes = Attributes.builder();
    given.forEach((name, value) -> attributes.attribute(name, value + "@"));
    ATTRIBUTES.forEach(attributes::attribute);
    // In SECURE mode Asciidoctor removes the folder and a slash from the file's name.
    attributes.attribute("docdir", "").attribute("docfile", "/" + path);
    String file = path.substring(path.lastIndexOf('/') + 1);
    return attributes.attribute("docname", file.replaceFirst("\\.[^.]*$", "")).build();
  }
}
