package org.daybook.export;

import java.net.URI;
import java.util.Locale;
import org.daybook.site.SitePath;
import org.daybook.site.SitePaths;

/**
 * The form that pages have as files.
 *
 * @param base the site's public URL, ending in a slash
 * @param language of the site
 */
public record ExportedPage(URI base, Locale language, LinkStyle links) {
  private static final String REDIRECT =
      """
      <!doctype html>
      <html lang="%s">
      <head>
      <meta charset="utf-8">
      <title>%s</title>
      <link rel="canonical" href="%s">
      <meta http-equiv="refresh" content="0; url=%s">
      </head>
      <body>
      <p><a href="%s">%s</a></p>
      </body>
      </html>
      """;

  /** The page that web servers send for every address without a file. */
  public static final SitePath NOT_FOUND = new SitePath("404.html");

  /** A page that the server sends. */
  public String of(SitePath address, String page) {
    return address.equals(NOT_FOUND)
        ? WrittenLinks.fromRoot(page, base.getRawPath())
        : links.page(ServedParts.withoutQueries(page));
  }

  /**
   * The address of the file that leads from a former path: web servers send a page for a name
   * without the ending of pages only from a folder.
   */
  public static SitePath redirecting(SitePath former) {
    return former.value().endsWith(".html") ? former : SitePaths.page(former.value());
  }

  /** The page at the address that leads to another. */
  public String redirect(SitePath from, SitePath to) {
    String url = to.at(base).replace("&", "&amp;");
    String link = links.link(to, from).replace("&", "&amp;");
    return REDIRECT.formatted(language.toLanguageTag(), url, url, link, link, url);
  }
}
