package org.daybook.migration;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.daybook.migration.PagePlaces.Placed;
import org.daybook.migration.layout.FormerMarkup;
import org.daybook.migration.layout.FormerSite;
import org.jspecify.annotations.Nullable;

/** Finds what a former link meant: a text by its file or its address, or a file. */
final class FormerLinks {
  private final FormerSite site;
  private final Map<String, Placed> texts;
  private final Map<String, String> files;
  private final Map<String, Placed> byAddress = new HashMap<>();
  private final Map<String, Placed> byName = new HashMap<>();
  private final String base;
  private final String basePath;

  /**
   * The links of a site.
   *
   * @param texts by former path
   * @param files new paths by former address
   * @param base the former base URL, or empty
   */
  FormerLinks(FormerSite site, Map<String, Placed> texts, Map<String, String> files, String base) {
    this.site = site;
    this.texts = texts;
    this.files = files;
    this.base = base.replaceAll("/+$", "");
    basePath = this.base.replaceFirst("^https?://[^/]*", "");
    texts.values().forEach(this::index);
  }

  private void index(Placed placed) {
    byAddress.put(key(placed.page().address()), placed);
    placed.page().aliases().forEach(alias -> byAddress.putIfAbsent(key(alias), placed));
    String path = placed.page().path();
    byName.put(path.substring(path.lastIndexOf('/') + 1), placed);
  }

  // Hugo's addresses are in small letters, and its links need not be.
  private static String key(String address) {
    String path = (address.startsWith("/") ? address : "/" + address).toLowerCase(Locale.ROOT);
    return path.replaceFirst("(?:/index)?\\.html?$", "").replaceFirst("/+$", "");
  }

  /** The text that a path, which may be relative to a page, means; null if there is none. */
  @Nullable Placed text(String path, Placed from) {
    if (path.startsWith("@/")) {
      return named(path.substring(2), from);
    }
    if (FormerMarkup.isSource(path)) {
      Placed file = texts.get(resolved(path, "/" + from.page().path()).substring(1));
      return file == null ? named(path, from) : file;
    }
    Placed found = byAddress.get(key(resolved(path, from.page().address())));
    boolean relative = !path.startsWith("/");
    return found == null && relative
        ? byAddress.get(key(resolved(path, "/" + from.page().path())))
        : found;
  }

  private @Nullable Placed named(String path, Placed from) {
    List<String> candidates = site.candidates(path, from.page().folder());
    Optional<Placed> found = candidates.stream().map(texts::get).filter(p -> p != null).findFirst();
    String name = path.substring(path.lastIndexOf('/') + 1);
    return found.orElseGet(
        () ->
            byName.getOrDefault(
                name, byName.getOrDefault(name + ".md", byName.get(name + ".adoc"))));
  }

  /** The text of a file of the former site; null if it has no page. */
  @Nullable Placed at(String path) {
    return texts.get(path);
  }

  /** The new path of a file, empty if there is none. */
  String file(String path, Placed from) {
    if (path.startsWith("@/")) {
      return files.getOrDefault(path.substring(1), "");
    }
    for (String folder : List.of(from.page().address(), "/" + from.page().path())) {
      String found = files.get(resolved(path, folder));
      if (found != null) {
        return found;
      }
    }
    String beside = resolved(path, "/" + from.page().path()).substring(1);
    return site.fileAddress(beside).map(address -> files.getOrDefault(address, "")).orElse("");
  }

  /** A URL of the former site, or its path, as a path below the site; others as they are. */
  String local(String destination) {
    if (!basePath.isEmpty() && destination.startsWith(basePath + "/")) {
      return destination.substring(basePath.length());
    }
    boolean own = !base.isEmpty() && destination.startsWith(base);
    String rest = own ? destination.substring(base.length()) : "";
    return own && (rest.isEmpty() || "/#?".indexOf(rest.charAt(0)) >= 0)
        ? rest.startsWith("/") ? rest : "/" + rest
        : destination;
  }

  /** The address that a path means on a page at another one. */
  static String resolved(String path, String address) {
    try {
      String base = "http://a" + URI.create("/").resolve(address.replace(" ", "%20"));
      String url = path.replace(" ", "%20").replace("//", "/");
      String resolved = URI.create(base).resolve(url).normalize().getPath();
      return resolved == null || !resolved.startsWith("/")
          ? "/"
          : resolved.replaceFirst("^(?:/\\.\\.)+", "");
    } catch (IllegalArgumentException e) {
      return "/";
    }
  }
}
