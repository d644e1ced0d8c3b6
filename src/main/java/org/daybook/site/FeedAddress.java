package org.daybook.site;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The address of one document of a feed.
 *
 * @param page whose feed it is
 * @param format of the document
 * @param number of the archive, from 1 for the oldest to 999,999,999; 0 for the document that
 *     people subscribe to
 */
public record FeedAddress(SitePath page, Format format, int number) {
  private static final String FOLDER = "(?:.+/)?";
  private static final String NUMBER = "[1-9]\\d{0,8}";
  private static final String ATOM = "atom";
  private static final String XML = ".xml";
  private static final String FEED = "feed";
  private static final String JSON = ".json";

  /** The regular expression of addresses, for path templates of resources. */
  public static final String PATTERN =
      FOLDER
          + ("(?:" + ATOM + "(?:-" + NUMBER + ")?\\" + XML)
          + ("|" + FEED + "(?:-" + NUMBER + ")?\\" + JSON + ")");

  /** Names that other programs give to feeds. */
  private static final Pattern ALIAS =
      Pattern.compile("(" + FOLDER + ")(?:feed\\.xml|index\\.xml|rss\\.xml|feed/?)");

  /** A format of feeds. */
  public enum Format {
    /** Atom (RFC 4287): {@code atom.xml}, {@code atom-1.xml}. */
    ATOM(FeedAddress.ATOM, XML),
    /** JSON Feed 1.1: {@code feed.json}, {@code feed-1.json}. */
    JSON(FEED, FeedAddress.JSON);

    private final String name;
    private final String extension;
    private final Pattern pattern;

    Format(String name, String extension) {
      this.name = name;
      this.extension = extension;
      pattern =
          Pattern.compile(
              "(%s)%s(?:-(%s))?%s".formatted(FOLDER, name, NUMBER, Pattern.quote(extension)));
    }

    private Optional<FeedAddress> parse(String path) {
      Matcher parts = pattern.matcher(path);
      if (!parts.matches()) {
        return Optional.empty();
      }
      int number = parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2));
      return Optional.of(new FeedAddress(new SitePath(parts.group(1)), this, number));
    }
  }

  /** Says whether a document of a feed may be at this path. */
  static boolean isAddress(String path) {
    return Stream.of(Format.values())
        .anyMatch(f -> path.endsWith(f.extension) && f.pattern.matcher(path).matches());
  }

  /**
   * The address that is written as this path.
   *
   * @throws IllegalArgumentException if no feed has such an address
   */
  public static FeedAddress valueOf(String path) {
    return Stream.of(Format.values())
        .flatMap(format -> format.parse(path).stream())
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("not the address of a feed: " + path));
  }

  /** The address of the Atom feed that other programs would have at this path. */
  public static Optional<FeedAddress> ofAlias(String path) {
    Matcher alias = ALIAS.matcher(path);
    return alias.matches() ? Optional.of(atom(new SitePath(alias.group(1)))) : Optional.empty();
  }

  /** The address of the Atom document that people subscribe to who like a page. */
  public static FeedAddress atom(SitePath page) {
    return new FeedAddress(page, Format.ATOM, 0);
  }

  /** The address of the JSON document that people subscribe to who like a page. */
  public static FeedAddress json(SitePath page) {
    return new FeedAddress(page, Format.JSON, 0);
  }

  /** The path of the document. */
  public SitePath path() {
    String archive = number == 0 ? "" : "-" + number;
    return page.file(format.name + archive + format.extension);
  }
}
