package org.daybook.migration;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.migration.layout.FormerPage;
import org.daybook.site.SitePath;
import org.daybook.site.SitePaths;
import org.daybook.site.Slug;

/** Gives each former page a file, whose address is the former one if Daybook can have it. */
final class PagePlaces {
  /** The section of posts whose former address begins with a year, or has one part. */
  private static final String POSTS = "posts";

  private final Set<String> bundles;
  private final Set<String> sections;
  private final Set<String> taken = new HashSet<>();
  private final Map<String, Placed> bySource = new HashMap<>();

  /**
   * A former page and its file.
   *
   * @param file below the content folder
   */
  record Placed(FormerPage page, String file) {
    /** The new address, beginning and ending with a slash. */
    String address() {
      String path = "/" + file.replaceFirst("(?:index)?\\.adoc$", "");
      return path.endsWith("/") ? path : path + "/";
    }

    /** The first part of its path. */
    String section() {
      return file.replaceFirst("/.*", "");
    }

    /** The folder of the file, with a slash; empty at the top. */
    String folder() {
      return file.substring(0, file.lastIndexOf('/') + 1);
    }

    /** Says whether the page is the home page of the site. */
    boolean isHome() {
      return file.equals("index.adoc");
    }

    /** Says whether the page is an entry, which alone can have former addresses. */
    boolean isEntry() {
      boolean index = file.endsWith("/index.adoc");
      return file.chars().filter(c -> c == '/').count() > (index ? 1 : 0);
    }
  }

  /**
   * A placement.
   *
   * @param bundles the folders of pages that have files of their own
   * @param sections first parts of addresses that have more parts
   */
  PagePlaces(Set<String> bundles, Set<String> sections) {
    this.bundles = bundles;
    this.sections = sections;
  }

  /** Gives a page its file. */
  Placed place(FormerPage page) {
    String path = path(page);
    boolean bundle = page.isBundle() && bundles.contains(page.folder());
    boolean folder = page.isIndex() || bundle || sections.contains(path);
    String own = path;
    for (int i = 2; !taken.add(own); i++) {
      own = path + "-" + i;
    }
    String file = file(own, folder);
    Placed placed = new Placed(page, file);
    bySource.put(page.path(), placed);
    return placed;
  }

  private static String file(String path, boolean folder) {
    return path.isEmpty() ? "index.adoc" : path + (folder ? "/index.adoc" : ".adoc");
  }

  private static String path(FormerPage page) {
    String address = page.address().replaceFirst("(?:/index)?\\.html?$", "");
    List<String> parts =
        Stream.of(address.split("/", -1))
            .filter(part -> !part.isBlank())
            .map(part -> Slug.from(part).value())
            .collect(Collectors.toList());
    if (parts.isEmpty()) {
      return page.isIndex() ? "" : POSTS + "/home";
    }
    boolean post = page.isPost() || (page.isDated() && !page.isIndex());
    if (post && (parts.size() == 1 || parts.get(0).matches("\\d{4}"))) {
      return POSTS + "/" + parts.get(parts.size() - 1);
    }
    String path = String.join("/", parts);
    boolean reserved = SitePaths.isReserved(new SitePath(path + "/"));
    return reserved ? path.replaceFirst("^[^/]+", "$0-pages") : path;
  }

  /** The place of a text of the former site, null if it has none. */
  Map<String, Placed> bySource() {
    return bySource;
  }
}
