package org.daybook.web.api;

import org.daybook.site.SitePath;

/** The addresses of the JSON API. */
public final class ApiPaths {
  /** The folder of the first version. */
  public static final String ROOT = "_/api/v1";

  static final String SITE = "site";
  static final String SECTIONS = "sections";
  static final String ENTRIES = "entries";
  static final String TAGS = "tags";
  static final String DIAGNOSTICS = "diagnostics";

  /** The results of a search. */
  public static final String SEARCH = "search";

  /** The description of the API (OpenAPI 3.1). */
  static final String OPENAPI = "openapi.json";

  private static final String ALL = "_/api";

  private ApiPaths() {}

  /** Says whether a path is one of the API, whatever is there. */
  public static boolean contains(String path) {
    return path.equals(ALL) || path.startsWith(ALL + "/");
  }

  /** The resource with this name. */
  static SitePath of(String name) {
    return new SitePath(ROOT + "/" + name);
  }

  /** The resource of the entry at a path. */
  static SitePath entry(SitePath entry) {
    return of(ENTRIES + "/" + entry.withoutSlash());
  }
}
