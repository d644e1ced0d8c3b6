package org.daybook.migration.layout;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daybook.migration.header.Metadata;

/** Where Jekyll publishes texts: by their own permalinks, by those of posts and collections. */
record JekyllAddresses(Metadata configuration) {
  private static final Map<String, String> STYLES =
      Map.of(
          "date", "/:categories/:year/:month/:day/:title.html",
          "pretty", "/:categories/:year/:month/:day/:title/",
          "none", "/:categories/:title.html",
          "ordinal", "/:categories/:year/:y_day/:title.html");

  /**
   * The address of a page.
   *
   * @param folder of the file, or the categories of a post as one
   */
  String of(FormerPage page, TextName names, String folder) {
    String own = page.metadata().text("permalink");
    String style = configuration.text("permalink");
    String collection = collection(page.path());
    if (!own.isEmpty() || page.isPost()) {
      String pattern = own.isEmpty() ? style.isEmpty() ? "date" : style : own;
      return Permalink.of(STYLES.getOrDefault(pattern, pattern), page, names.stem(), folder);
    }
    boolean folders = style.equals("pretty") || style.endsWith("/");
    String stem = (names.date().isEmpty() ? "" : names.date() + "-") + names.stem();
    String end = page.isIndex() ? "" : folders ? stem + "/" : stem + ".html";
    if (!collection.isEmpty()) {
      String rest = names.folder().substring(collection.length() + 2);
      String pattern = configuration.text("collections." + collection + ".permalink");
      return pattern.isEmpty()
          ? "/" + collection + "/" + rest + end
          : Permalink.of(
              pattern.replace(":collection", collection).replace(":path", rest + stem),
              page,
              stem,
              rest);
    }
    return "/" + names.folder() + end;
  }

  /** The collection that a file belongs to and that is published; empty if there is none. */
  String collection(String path) {
    Matcher folder = Pattern.compile("_([^/]+)/.*").matcher(path);
    return folder.matches()
            && configuration.below("collections").below(folder.group(1)).is("output")
        ? folder.group(1)
        : "";
  }
}
