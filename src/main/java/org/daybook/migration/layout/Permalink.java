package org.daybook.migration.layout;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.daybook.migration.header.FormerDate;
import org.daybook.migration.header.Metadata;
import org.daybook.site.Slug;

/** Addresses from patterns such as {@code /:year/:month/:title/}. */
final class Permalink {
  private static final Pattern PART = Pattern.compile(":([a-z_]+)(?:\\[[^\\]]*])?");

  private Permalink() {}

  /**
   * The address of a page.
   *
   * @param stem the name of its file, without a date that is no part of addresses
   * @param folder of the file, or the categories as one
   */
  static String of(String pattern, FormerPage page, String stem, String folder) {
    // A draft has no date yet, and so no address that others could know.
    String date = FormerDate.of(page.published()).orElse(page.isDraft() ? "" : "1970-01-01");
    String path =
        Calls.replaced(PART, pattern, part -> part(part.group(1), page, stem, folder, date));
    return ("/" + path).replaceAll("/{2,}", "/");
  }

  private static String part(
      String name, FormerPage page, String stem, String folder, String date) {
    String slug = page.metadata().text("slug");
    if (date.isEmpty() && name.matches("(?:short_)?year|(?:i_)?(?:month|day)")) {
      return "";
    }
    return switch (name) {
      case "year" -> date.substring(0, 4);
      case "short_year" -> date.substring(2, 4);
      case "month" -> date.substring(5, 7);
      case "i_month" -> date.substring(5, 7).replaceFirst("^0", "");
      case "day" -> date.substring(8, 10);
      case "i_day" -> date.substring(8, 10).replaceFirst("^0", "");
      case "section" -> folder.replaceFirst("/.*", "");
      case "sections", "categories", "path" -> folder;
      case "slug" -> slug.isEmpty() ? titled(page, stem) : slug;
      case "slugorcontentbasename", "slugorfilename" -> slug.isEmpty() ? stem : slug;
      case "title" -> page.isPost() ? slug.isEmpty() ? stem : slug : titled(page, stem);
      case "output_ext" -> ".html";
      default -> stem;
    };
  }

  private static String titled(FormerPage page, String stem) {
    return page.title().isEmpty() ? stem : Slug.from(page.title()).value();
  }

  /** A folder of the categories of a post. */
  private static String categories(List<String> categories) {
    return categories.stream()
        .map(one -> one.strip().toLowerCase(Locale.ROOT).replace(' ', '-'))
        .collect(Collectors.joining("/"));
  }

  /** The folder of a post, with a slash: that around its own, and its categories. */
  static String categories(String folder, Metadata metadata) {
    List<String> own = metadata.list("categories", "category");
    String both = folder + categories(own.size() == 1 ? List.of(own.get(0).split(" ", -1)) : own);
    return both.isEmpty() ? "" : both + "/";
  }
}
