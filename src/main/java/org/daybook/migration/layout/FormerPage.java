package org.daybook.migration.layout;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daybook.migration.header.FormerDate;
import org.daybook.migration.header.Metadata;
import org.daybook.migration.header.ParsedText;

/**
 * A text of the former site.
 *
 * @param path of the file
 * @param address where it was published, beginning with a slash
 * @param isIndex true for the page of a folder
 * @param isBundle true if its folder has files of its own
 * @param date from the name of the file, or empty; the address may have one, too
 * @param isDraft true if its folder makes it one
 * @param isPost true if it was in feeds even without a section
 */
public record FormerPage(
    String path,
    String address,
    boolean isIndex,
    boolean isBundle,
    String date,
    boolean isDraft,
    boolean isPost,
    ParsedText text) {
  private static final Pattern DAYS = Pattern.compile("/(\\d{4}/\\d{2}/\\d{2})/");

  public Metadata metadata() {
    return text.metadata();
  }

  /** The language in which it is written. */
  public FormerMarkup markup() {
    return FormerMarkup.of(path).orElse(FormerMarkup.MARKDOWN);
  }

  /** The title, or empty. */
  public String title() {
    return metadata().text("title", "linkTitle");
  }

  /** The date of publication as it was written. */
  public String published() {
    String own = metadata().text("date", "publishDate", "pubDate", "created");
    Matcher days = DAYS.matcher(address);
    String addressed = days.find() ? days.group(1).replace('/', '-') : "";
    return !own.isEmpty() ? own : date.isEmpty() ? addressed : date;
  }

  /** Says whether the text has a date that can be read. */
  public boolean isDated() {
    return FormerDate.of(published()).isPresent();
  }

  /** The former addresses of the former page. */
  public List<String> aliases() {
    return metadata().list("aliases", "redirect_from").stream()
        .map(alias -> alias.startsWith("/") ? alias : "/" + alias)
        .toList();
  }

  /** The folder that holds the file, with a slash; empty at the top. */
  public String folder() {
    return path.substring(0, path.lastIndexOf('/') + 1);
  }
}
