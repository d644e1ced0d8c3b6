package org.daybook.hostile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

/** A text that an author may write, with a secret wherever {@code @} stands. */
enum Writing {
  PLAIN(Fate.PUBLIC, Writing.HEADER + "\nText @.\n"),
  TWIN_ID(Fate.PUBLIC, Writing.HEADER + ":page-id: tag:twin.example.org,2026:twin\n\nText @.\n"),
  ALIASES_OF_THE_SYSTEM(
      Fate.PUBLIC,
      Writing.HEADER
          + ":page-aliases: /atom.xml, /feed.json, /tags/, /, /sitemap.xml, /notes/atom.xml,"
          + " /_/health/ready, /feeds/\n\nText @.\n"),
  ALIASES_OF_OTHERS(
      Fate.PUBLIC,
      Writing.HEADER
          + ":page-aliases: /notes/zpxone/, /about/, /notes/zpxbundle/zpxqueue.svg, /notes/\n\n"
          + "Text @.\n"),
  ALIASES_SHARED(Fate.PUBLIC, Writing.HEADER + ":page-aliases: /old/, /old.html\n\nText @.\n"),
  LINKS(
      Fate.PUBLIC,
      Writing.HEADER
          + "\nText @, xref:/notes/_drafts/zpxdraft.adoc[], xref:/notes/zpxone.adoc[],"
          + " xref:/notes/2026-01-02-zpxdated.adoc[], xref:/about.adoc[],"
          + " xref:/notes/zpxbundle/index.adoc[].\n\nimage::/notes/zpxbundle/zpxqueue.svg[]\n"),
  INCLUDE(Fate.EITHER, Writing.HEADER + "\nText @.\n\ninclude::/_partials/zpxpart.adoc[]\n"),
  SLUG(Fate.PUBLIC, Writing.HEADER + ":page-slug: zpxslug\n\nText @.\n"),
  SLUG_OF_ANOTHER(Fate.PUBLIC, Writing.HEADER + ":page-slug: zpxone\n\nText @.\n"),
  SLUG_DECOMPOSED(Fate.EITHER, Writing.HEADER + ":page-slug: caf\u0065\u0301\n\nText @.\n"),
  BARE_AUTHOR(Fate.EITHER, "= Note @\n:author:\n:page-date: 2026-01-02\n\nText @.\n"),
  EMPTY_AUTHOR(Fate.EITHER, "---\ntitle: Note @\ndate: 2026-01-02\nauthor: \"\"\n---\nText @.\n"),
  UNDERSCORE_AUTHOR(Fate.EITHER, "= Note @\n_\n:page-date: 2026-01-02\n\nText @.\n"),
  FRONT_MATTER(
      Fate.PUBLIC, "---\ntitle: Note @\ndate: 2026-01-02\ntags: [\"@\", common]\n---\nText @.\n"),
  UNLISTED(Fate.UNLISTED, Writing.HEADER + ":page-unlisted:\n\nText @.\n"),
  DRAFT(Fate.HIDDEN, Writing.HEADER + ":page-draft:\n\nText @.\n"),
  FUTURE(Fate.HIDDEN, Writing.HEADER.replace("2026-01-02", "2996-01-02") + "\nText @.\n"),
  EXPIRED(Fate.HIDDEN, Writing.HEADER + ":page-expires: 2026-02-01\n\nText @.\n"),
  DRAFT_WITH_A_SLUG(Fate.HIDDEN, Writing.HEADER + ":page-draft:\n:page-slug: zpxlate\n\nText @.\n"),
  DRAFT_IN_FRONT_MATTER(
      Fate.HIDDEN, "---\ntitle: Note @\ndate: 2026-01-02\ndraft: true\n---\nText @.\n"),
  DRAFT_WITH_BAD_DATE(
      Fate.HIDDEN, Writing.HEADER.replace("01-02", "13-45") + ":page-draft:\n\nText @.\n"),
  DRAFT_WITH_BROKEN_YAML(
      Fate.HIDDEN, "---\ntitle: [\"Note @\"\ndate: 2026-01-02\ndraft: true\n---\nText @.\n"),
  DRAFT_NOT_UTF8(Fate.HIDDEN, Writing.HEADER + ":page-draft:\n\nText @ \u00ff.\n"),
  DRAFT_WITH_BARE_AUTHOR(
      Fate.HIDDEN, "= Note @\n:author:\n:page-date: 2026-01-02\n:page-draft:\n\nText @.\n"),
  DRAFT_WITHOUT_TITLE(Fate.HIDDEN, ":page-date: 2026-01-02\n:page-draft:\n\nText @.\n"),
  BAD_DATE(Fate.BROKEN, Writing.HEADER.replace("01-02", "13-45") + "\nText @.\n"),
  BROKEN_YAML(Fate.BROKEN, "---\ntitle: [\"Note @\"\ndate: 2026-01-02\n---\nText @.\n"),
  NOT_UTF8(Fate.BROKEN, Writing.HEADER + "\nText @ \u00ff.\n"),
  WITHOUT_TITLE(Fate.BROKEN, ":page-date: 2026-01-02\n\nText @.\n"),
  EMPTY(Fate.BROKEN, ""),
  /** A symbolic link to a file or folder outside the content folder. */
  LINKED(Fate.HIDDEN, ""),
  /** No file. */
  REMOVED(Fate.HIDDEN, "");

  private static final String HEADER =
      """
      = Note @
      :author: Ada @
      :page-date: 2026-01-02
      :page-tags: @, common
      :page-series: Row @
      :description: Says @.
      """;

  /** The public face of a file with such a text. */
  enum Fate {
    PUBLIC,
    UNLISTED,
    HIDDEN,
    /** An error keeps the file from being published. An earlier version may stand in. */
    BROKEN,
    /** Published or reported: both are right. */
    EITHER
  }

  private final Fate fate;
  private final String template;

  Writing(Fate fate, String template) {
    this.fate = fate;
    this.template = template;
  }

  Fate fate() {
    return fate;
  }

  /** The last part of the address that the header sets, or empty. */
  String slug() {
    return switch (this) {
      case SLUG -> "zpxslug";
      case SLUG_OF_ANOTHER -> "zpxone";
      case SLUG_DECOMPOSED -> "caf\u00e9";
      case DRAFT_WITH_A_SLUG -> "zpxlate";
      default -> "";
    };
  }

  /** The text of a file, in which each mark is replaced by the file's secret. */
  String text(Place place) {
    String secret = place.secret(this);
    if (place.isAsset()) {
      return "<svg xmlns=\"http://www.w3.org/2000/svg\"><title>" + secret + "</title></svg>";
    }
    int body = Math.max(0, template.indexOf("\nText"));
    // The site has the title, the author and the description of its home page wherever that is.
    String header = template.substring(0, body).replace("@", place.isHome() ? "site" : secret);
    return header + template.substring(body).replace("@", secret);
  }

  /** The text as the bytes of a file. */
  byte[] bytes(Place place) {
    boolean latin = this == NOT_UTF8 || this == DRAFT_NOT_UTF8;
    return text(place).getBytes(latin ? ISO_8859_1 : UTF_8);
  }
}
