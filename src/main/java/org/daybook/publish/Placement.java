package org.daybook.publish;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daybook.site.SitePath;
import org.daybook.site.Slug;

/**
 * The place of a source file's page, which its folders and its name decide.
 *
 * @param date the date that the file name begins with, or empty
 * @param draft whether the file is in a folder for drafts
 */
record Placement(Kind kind, SitePath path, String date, boolean draft) {
  enum Kind {
    HOME,
    PAGE,
    SECTION,
    ENTRY
  }

  private static final String DRAFTS = "_drafts";
  private static final Pattern NAME = Pattern.compile("(?:(\\d{4}-\\d{2}-\\d{2})-)?(.+?)");

  /** Says whether a file becomes a page. Others are assets or for includes. */
  static boolean isPage(String source) {
    return source.endsWith(".adoc") && isPublic(source);
  }

  /**
   * Says whether no name in the path begins with {@code _}, that of the folder for drafts aside.
   */
  static boolean isPublic(String source) {
    return Arrays.stream(source.split("/"))
        .allMatch(part -> part.equals(DRAFTS) || !part.startsWith("_"));
  }

  /**
   * The place of a file.
   *
   * @param slug the last part of the URL that its author chose, or empty
   */
  static Placement of(String source, String slug) {
    List<String> parts = Arrays.stream(source.split("/")).filter(p -> !p.equals(DRAFTS)).toList();
    List<String> folders = parts.subList(0, parts.size() - 1);
    String file = parts.get(parts.size() - 1).replaceFirst("\\.adoc$", "");
    boolean draft = source.contains(DRAFTS + "/");
    if (!file.equals("index")) {
      Kind kind = folders.isEmpty() ? Kind.PAGE : Kind.ENTRY;
      return named(kind, folders, file, slug, draft);
    }
    return switch (folders.size()) {
      case 0 -> new Placement(Kind.HOME, SitePath.HOME, "", draft);
      case 1 -> new Placement(Kind.SECTION, folder(folders), "", draft);
      default -> bundle(folders, slug, draft);
    };
  }

  /** Says whether an author can choose the last part of the URL. */
  boolean takesSlug() {
    return kind == Kind.PAGE || kind == Kind.ENTRY;
  }

  /** The path of the page of a folder, below which its files are. */
  static SitePath folder(List<String> folders) {
    SitePath path = SitePath.HOME;
    for (String folder : folders) {
      path = path.page(Slug.from(folder));
    }
    return path;
  }

  private static Placement bundle(List<String> folders, String slug, boolean draft) {
    int last = folders.size() - 1;
    return named(Kind.ENTRY, folders.subList(0, last), folders.get(last), slug, draft);
  }

  private static Placement named(
      Kind kind, List<String> folders, String name, String slug, boolean draft) {
    Matcher parts = NAME.matcher(name);
    String date = parts.matches() && parts.group(1) != null ? parts.group(1) : "";
    Slug last =
        slug.isEmpty() ? Slug.from(parts.matches() ? parts.group(2) : name) : new Slug(slug);
    return new Placement(kind, folder(folders).page(last), date, draft);
  }
}
