package org.daybook.migration.antora;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.daybook.migration.header.Metadata;
import org.daybook.site.Slug;

/**
 * A component of Antora in one version.
 *
 * @param root the folder of its description below the source, with a slash; empty at the top
 * @param name of the component
 * @param version as part of addresses; empty if there is none
 */
record Component(String root, String name, String version, Metadata description) {
  static Component of(String root, Metadata description) {
    String version = description.text("version");
    boolean none = version.matches("|~|null|true|false|master|_");
    String name = description.text("name");
    return new Component(root, name.isEmpty() ? "docs" : name, none ? "" : version, description);
  }

  String title() {
    String title = description.text("title");
    return title.isEmpty() ? name : title;
  }

  /** The folder of the component's content, with a slash. */
  String folder() {
    String top = (name.equals("ROOT") ? "docs" : Slug.from(name).value()) + "/";
    return version.isEmpty() ? top : top + Slug.from(version) + "/";
  }

  /** The folder of a module's content, with a slash. */
  String folder(String module) {
    return module.equals("ROOT") ? folder() : folder() + Slug.from(module) + "/";
  }

  /** The former address of the component, with slashes at both ends. */
  String address() {
    String top = name.equals("ROOT") ? "/" : "/" + name + "/";
    return version.isEmpty() ? top : top + version + "/";
  }

  /** The paths of the files with the navigation, below the source. */
  List<String> navigation() {
    return description.list("nav").stream().map(path -> root + path).toList();
  }

  /** The attributes that every text of the component sees. */
  Map<String, String> attributes() {
    Map<String, String> all = new LinkedHashMap<>();
    all.put("page-component-name", name);
    all.put("page-component-title", title());
    all.put("page-component-version", version);
    all.put("page-version", version);
    Metadata own = description.below("asciidoc").below("attributes");
    own.values().keySet().forEach(key -> all.put(key, own.text(key).replaceFirst("@$", "")));
    return all;
  }
}
