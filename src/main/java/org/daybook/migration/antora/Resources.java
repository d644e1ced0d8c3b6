package org.daybook.migration.antora;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The resources of all components, found by the references of Antora. */
final class Resources {
  private static final Pattern REFERENCE =
      Pattern.compile(
          "(?:[^@:/\\s]*@)?(?:([\\w.-]*):)??(?:([\\w.-]*):)?(?:(page|partial|image|attachment|example)\\$)?([^:$]*)");

  private final Map<String, Resource> byPath = new TreeMap<>();
  private final Map<Resource, String> ids = new HashMap<>();
  private final Map<String, Resource> byKey = new HashMap<>();

  void add(Resource resource) {
    byPath.put(resource.path(), resource);
    byKey.put(resource.key(), resource);
  }

  Collection<Resource> all() {
    return byPath.values();
  }

  /** Says that a page has an id of its own, which leads to its beginning. */
  void identify(Resource page, String id) {
    ids.put(page, id);
  }

  /** Says whether an id is that of a whole page. */
  boolean isOfWhole(@Nullable Resource page, String id) {
    return page != null && id.equals(ids.get(page));
  }

  /** The resource at a path below the source; null if there is none. */
  @Nullable Resource at(String path) {
    return byPath.get(path);
  }

  /**
   * The resource that a reference means; null if it does not exist.
   *
   * @param family if the reference names none
   */
  @Nullable Resource find(String reference, String family, Resource from) {
    Matcher parts = REFERENCE.matcher(reference);
    if (!parts.matches()) {
      return null;
    }
    String relative = parts.group(4);
    if (relative.startsWith(".") && parts.group(2) == null) {
      return at(normalized(from.path().replaceFirst("[^/]*$", "") + relative));
    }
    return byKey.get(key(parts, family, from));
  }

  /** The path that a reference would have below the content folder, even if nothing is there. */
  String path(String reference, String family, Resource from) {
    Matcher parts = REFERENCE.matcher(reference);
    if (!parts.matches()) {
      return "";
    }
    String[] names = key(parts, family, from).split("\n", -1);
    return names[0].equals(from.component().name())
        ? new Resource(from.component(), names[1], names[2], "", names[3]).file()
        : "";
  }

  // One colon names a module, two a component and a module, which may be left out.
  private static String key(Matcher parts, String family, Resource from) {
    String component = parts.group(1) == null ? from.component().name() : parts.group(1);
    String module =
        parts.group(2) == null ? from.module() : parts.group(2).isEmpty() ? "ROOT" : parts.group(2);
    String own = parts.group(3) == null ? family : parts.group(3);
    String relative =
        own.equals("page") && !parts.group(4).endsWith(".adoc")
            ? parts.group(4) + ".adoc"
            : parts.group(4);
    return String.join(
        "\n", component.isEmpty() ? from.component().name() : component, module, own, relative);
  }

  private static String normalized(String path) {
    return java.net
        .URI
        .create("/")
        .resolve(path.replace(" ", "%20"))
        .normalize()
        .getPath()
        .replaceFirst("^/", "");
  }
}
