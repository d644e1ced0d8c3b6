package org.daybook.feed.format;

import org.daybook.document.Shortened;
import org.daybook.site.SitePaths;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.Namespace;
import org.jdom2.output.Format;
import org.jdom2.output.XMLOutputter;

/** The description of the search for browsers, which offer it then (OpenSearch 1.1). */
public final class OpenSearch {
  /** The media type of a description. */
  public static final String MEDIA_TYPE = "application/opensearchdescription+xml;charset=utf-8";

  private static final Namespace NAMESPACE =
      Namespace.getNamespace("http://a9.com/-/spec/opensearch/1.1/");
  private static final int SHORT_NAME = 16;
  private static final int DESCRIPTION = 1024;

  private OpenSearch() {}

  /** The description of a site's search. */
  public static String of(PublicUrls urls) {
    String title = urls.text(urls.site().info().title());
    String subtitle = urls.text(urls.site().info().subtitle());
    String search = urls.of(SitePaths.search()) + "?q={searchTerms}";
    String suggestions = urls.of(SitePaths.suggestions()) + "?form=opensearch&q={searchTerms}";
    Element description =
        element("OpenSearchDescription")
            .addContent(element("ShortName").setText(Shortened.at(title, SHORT_NAME)))
            .addContent(
                element("Description")
                    .setText(Shortened.at(subtitle.isEmpty() ? title : subtitle, DESCRIPTION)))
            .addContent(url("text/html", search))
            .addContent(url("application/x-suggestions+json", suggestions))
            .addContent(image(urls.of(urls.icon())))
            .addContent(element("InputEncoding").setText("UTF-8"));
    Format format = Format.getPrettyFormat().setLineSeparator("\n");
    return new XMLOutputter(format).outputString(new Document(description));
  }

  private static Element url(String type, String template) {
    return element("Url").setAttribute("type", type).setAttribute("template", template);
  }

  private static Element image(String url) {
    return element("Image").setAttribute("type", "image/svg+xml").setText(url);
  }

  private static Element element(String name) {
    return new Element(name, NAMESPACE);
  }
}
