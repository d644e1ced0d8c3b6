package org.daybook.migration.layout;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.daybook.migration.header.ParsedText;
import org.daybook.migration.markdown.Shortcodes;

/** The conventions of a generator: where texts are, where they are published, what they call. */
public interface FormerSite {
  /** The name of the generator. */
  String generator();

  /**
   * The title, the description, the author and the language of the site; empty where it has none.
   */
  SiteFacts facts();

  /** The keys of front matter by which the site groups its pages. */
  default Set<String> taxonomies() {
    return Set.of();
  }

  /** Says whether a file is a text that becomes a page. */
  boolean isText(String path);

  /** The page of a text. */
  FormerPage page(String path, ParsedText text);

  /** The path at which a file that is no text is published, if it is. */
  Optional<String> fileAddress(String path);

  /**
   * The Markdown of a body, in which calls of templates are replaced.
   *
   * @param remarks gets those that cannot be
   */
  String markdown(FormerPage page, Shortcodes shortcodes, CallRemarks remarks);

  /** The id that a heading has of its text. GitHub, Hugo and kramdown leave out punctuation. */
  default String headingId(String text) {
    return text.strip()
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}\\s_-]", "")
        .replaceAll("\\s", "-");
  }

  /** The texts that a link of the form {@code @/path} may mean, the likeliest first. */
  List<String> candidates(String path, String from);
}
