package org.daybook.migration.antora;

import org.daybook.migration.files.Destination;
import org.daybook.migration.header.HeaderText;
import org.daybook.migration.report.FindingList;

/** The attributes of a component, and the index of its section where it has none. */
record SectionFiles(
    Component component, Resources resources, Destination destination, FindingList findings) {
  /**
   * Adds them.
   *
   * @param defaultIds whether a reference needs the ids that Asciidoctor makes by default
   */
  void add(boolean defaultIds) {
    StringBuilder attributes = new StringBuilder();
    if (defaultIds && !component.attributes().containsKey("idprefix")) {
      attributes.append(":idprefix: _\n:idseparator: _\n");
    }
    Resource root = new Resource(component, "ROOT", "page", component.root(), "");
    component
        .attributes()
        .forEach(
            (name, value) -> {
              if (AttributeText.isName(name)) {
                attributes.append(AttributeText.of(name, value, resources, root));
              } else {
                findings.add(
                    component.root() + "antora.yml",
                    1,
                    "attribute",
                    "an attribute is left out, because its name is none in AsciiDoc: " + name);
              }
            });
    destination.text(component.folder() + PageText.ATTRIBUTES, attributes.toString());
    String section = component.folder().replaceFirst("/.*", "/index.adoc");
    if (!destination.has(section)) {
      destination.text(
          section,
          new HeaderText(component.title())
              .with("page-layout", "tree")
              .with("page-dates", "none")
              .followedBy(""));
    }
  }
}
