package org.daybook.export;

import java.net.URI;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daybook.site.SitePath;
import org.daybook.site.SitePaths;

/**
 * The form that pages have as files.
 *
 * @param base the site's public URL, ending in a slash
 * @param language of the site
 * @param search the script that searches the exported site
 */
public record ExportedPage(URI base, Locale language, LinkStyle links, SitePath search) {
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

  private static final Pattern ANSWERS = Pattern.compile("(?s)(?<=</form>\\n).*(?=</main>)");

  private static final Pattern LABEL = Pattern.compile("(?<=<label for=\":q\">)[^<]*");

  private static final String SEARCH =
      """
      <p class="lead note" role="status" data-index="index/"></p>
      <ol class="rows hits"></ol>
      <noscript><p class="lead note">This copy of the site is searched by a script.</p></noscript>
      <script src="%s"></script>
      """;

  /** The page that web servers send for every address without a file. */
  public static final SitePath NOT_FOUND = new SitePath("404.html");

  /** A page that the server sends. */
  public String of(SitePath address, String page) {
    if (address.equals(NOT_FOUND)) {
      return WrittenLinks.fromRoot(page, base.getRawPath());
    }
    String form = links.page(ServedParts.withoutQueries(page));
    return address.equals(SitePaths.search()) ? searching(form) : form;
  }

  /** The page with the script in place of what only a server answers. */
  private String searching(String page) {
    String script = SEARCH.formatted(search.from(SitePaths.search()));
    return LABEL
        .matcher(ANSWERS.matcher(page).replaceFirst(Matcher.quoteReplacement(script)))
        .replaceFirst("Words");
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
