package org.daybook.export;

import java.net.URI;
import org.daybook.language.Messages;
import org.daybook.site.SitePath;
import org.daybook.site.SitePaths;

/**
 * The form that pages have as files.
 *
 * @param base the site's public URL, ending in a slash
 * @param words of the site
 * @param search the script that searches the exported site
 */
public record ExportedPage(URI base, Messages words, LinkStyle links, SitePath search) {
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
    if (address.equals(NOT_FOUND)) {
      return WrittenLinks.fromRoot(page, base.getRawPath());
    }
    String form = links.page(ServedParts.withoutQueries(page));
    return address.equals(SitePaths.search())
        ? SearchedPage.of(form, search.from(address), words)
        : form;
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
    return REDIRECT.formatted(words.language().toLanguageTag(), url, url, link, link, url);
  }
}
