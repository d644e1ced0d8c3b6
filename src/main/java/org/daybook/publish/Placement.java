package org.daybook.publish;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daybook.document.AsciiDocNames;
import org.daybook.site.SitePath;
import org.daybook.site.SitePaths;
import org.daybook.site.Slug;

/**
 * The place of a source file's page, which its folders and its name decide.
 *
 * @param date the date that the file name begins with, or empty
 * @param draft whether the file is in a folder for drafts
 */
record Placement(Kind kind, SitePath path, String date, boolean draft) {
  /** The kinds of pages, in the order in which they get addresses. */
  enum Kind {
    ENTRY,
    PAGE,
    SECTION,
    HOME;

    /** Says whether a folder with the name of the page is the page's alone. */
    boolean ownsItsFolder() {
      return this == ENTRY || this == PAGE;
    }
  }

  private static final String DRAFTS = "_drafts";
  private static final Pattern NAME = Pattern.compile("(?:(\\d{4}-\\d{2}-\\d{2})-)?(.+?)");

  /**
   * Says whether no name in the path begins with {@code _}, that of the folder for drafts aside.
   */
  static boolean isPublic(String source) {
    return !source.contains("_") || parts(source).stream().noneMatch(part -> part.startsWith("_"));
  }

  /** Says whether a file is in a folder for drafts. */
  static boolean isDraft(String source) {
    return source.startsWith(DRAFTS + "/") || source.contains("/" + DRAFTS + "/");
  }

  /** The folders of a file without those for drafts. */
  static List<String> folders(String source) {
    List<String> parts = parts(source);
    return parts.subList(0, parts.size() - 1);
  }

  /**
   * The place of a file.
   *
   * @param slug the last part of the URL that its author chose, or empty
   */
  static Placement of(String source, String slug) {
    List<String> parts = parts(source);
    List<String> folders = folders(source);
    String file = AsciiDocNames.stem(parts.get(parts.size() - 1));
    boolean draft = isDraft(source);
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

  /** The path that a former address names, as {@code /old/}, {@code old} or {@code old.adoc}. */
  static SitePath ofAlias(String alias) {
    String path = alias.replaceFirst("^/+", "");
    if (AsciiDocNames.isText(path)) {
      return of(path, "").path();
    }
    boolean file = path.substring(path.lastIndexOf('/') + 1).contains(".");
    return file ? new SitePath(path) : SitePaths.page(path);
  }

  /** The path of the page of a folder, below which its files are. */
  static SitePath folder(List<String> folders) {
    SitePath path = SitePath.HOME;
    for (String folder : folders) {
      path = path.page(Slug.from(folder));
    }
    return path;
  }

  private static List<String> parts(String source) {
    return Arrays.stream(source.split("/")).filter(part -> !part.equals(DRAFTS)).toList();
  }

  private static Placement bundle(List<String> folders, String slug, boolean draft) {
    int last = folders.size() - 1;
    return named(Kind.ENTRY, folders.subList(0, last), folders.get(last), slug, draft);
  }

  private static Placement named(
      Kind kind, List<String> folders, String name, String slug, boolean draft) {
    Matcher parts = NAME.matcher(name);
    String date = parts.matches() && parts.group(1) != null ? parts.group(1) : "";
    Slug last = slug.isEmpty() ? Slug.from(parts.matches() ? parts.group(2) : name) : chosen(slug);
    return new Placement(kind, folder(folders).page(last), date, draft);
  }

  // Some editors and file systems write letters and their marks apart.
  private static Slug chosen(String slug) {
    return new Slug(Normalizer.normalize(slug, Normalizer.Form.NFC));
  }
}
