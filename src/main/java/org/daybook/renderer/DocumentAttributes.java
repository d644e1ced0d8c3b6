package org.daybook.renderer;

import java.util.Map;
import org.asciidoctor.Attributes;
import org.asciidoctor.AttributesBuilder;

/** The attributes a document is given. It may change those that end in {@code @}, and no others. */
final class DocumentAttributes {
  private static final Map<String, Object> ATTRIBUTES =
      Map.ofEntries(
          Map.entry("env", "site"),
          Map.entry("env-site", ""),
          Map.entry("site-gen-daybook", ""),
          Map.entry("idprefix", "@"),
          Map.entry("idseparator", "-@"),
          Map.entry("experimental", "@"),
          Map.entry("icons", "font"),
          Map.entry("source-highlighter", "rouge"),
          Map.entry("rouge-css", "class"),
          // A link to another source keeps the source's name.
          Map.entry("relfilesuffix", ".adoc"),
          // The page shows the title and the contents itself.
          Map.entry("notitle", ""),
          Map.entry("toc!", ""),
          // Nothing depends on the clock: these would say when and how the document was converted.
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
   * @param given what else is said of it, which it may change
   */
  static Attributes of(String path, Map<String, String> given) {
    AttributesBuilder attributes = Attributes.builder();
    given.forEach((name, value) -> attributes.attribute(name, value + "@"));
    ATTRIBUTES.forEach(attributes::attribute);
    // In SECURE mode Asciidoctor cuts the folder and a slash off the file's name.
    attributes.attribute("docdir", "").attribute("docfile", "/" + path);
    String file = path.substring(path.lastIndexOf('/') + 1);
    return attributes.attribute("docname", file.replaceFirst("\\.[^.]*$", "")).build();
  }
}
