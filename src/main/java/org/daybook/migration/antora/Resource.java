package org.daybook.migration.antora;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daybook.site.Slug;

/**
 * A file of a component.
 *
 * @param path below the source
 * @param family as Antora calls it: page, partial, image, attachment or example
 * @param relative the path within the family
 */
record Resource(Component component, String module, String family, String path, String relative) {
  private static final Map<String, String> FOLDERS =
      Map.of(
          "partial", "_partials/",
          "example", "_examples/",
          "image", "images/",
          "attachment", "attachments/",
          "page", "");
  private static final Pattern PLACE =
      Pattern.compile(
          "modules/([^/]+)/(page|partial|image|attachment|example)s/(?:_(partial|example|image|attachment)s/)?(.+)|modules/([^/]+)/assets/(image|attachment)s/(.+)");

  /** The resource at a path below the component's folder; null if it is none. */
  static @org.jspecify.annotations.Nullable Resource at(Component component, String path) {
    Matcher place = PLACE.matcher(path.substring(component.root().length()));
    if (!place.matches()) {
      return null;
    }
    if (place.group(5) != null) {
      return new Resource(component, place.group(5), place.group(6), path, place.group(7));
    }
    boolean hidden = place.group(3) != null;
    String family = hidden ? place.group(3) : place.group(2);
    return new Resource(component, place.group(1), family, path, place.group(4));
  }

  boolean isPage() {
    return family.equals("page") && relative.endsWith(".adoc") && !relative.matches("(?:.*/)?_.*");
  }

  boolean isText() {
    return path.endsWith(".adoc") && (family.equals("page") || family.equals("partial"));
  }

  /** The file below the content folder. Names of pages become addresses. */
  String file() {
    return component.folder(module)
        + FOLDERS.get(family)
        + (isPage() ? slugs(relative.replaceFirst("\\.adoc$", "")) + ".adoc" : relative);
  }

  /** The former address of a page. */
  String address() {
    String folder =
        module.equals("ROOT") ? component.address() : component.address() + module + "/";
    return folder + relative.replaceFirst("\\.adoc$", ".html");
  }

  /** The key by which references name a resource. */
  String key() {
    return String.join("\n", component.name(), module, family, relative);
  }

  private static String slugs(String path) {
    String[] parts = path.split("/", -1);
    for (int i = 0; i < parts.length; i++) {
      parts[i] = Slug.from(parts[i]).value();
    }
    return String.join("/", parts);
  }
}
