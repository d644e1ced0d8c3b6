package org.daybook.feed.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import org.daybook.feed.Feed;
import org.daybook.site.FeedAddress;
import org.daybook.site.SitePaths;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.output.Format;
import org.jdom2.output.XMLOutputter;

/** The list of a site's feeds, as feed readers import it (OPML 2.0, "subscription lists"). */
final class Opml implements FeedDocument {
  /** Changes with every change to this class that changes a document. */
  private static final String FORMAT = "opml-1";

  private final PublicUrls urls;

  Opml(PublicUrls urls) {
    this.urls = urls;
  }

  @Override
  public String mediaType() {
    return "text/x-opml;charset=utf-8";
  }

  @Override
  public String fingerprint() {
    return String.join(";", FORMAT, urls.of(SitePaths.feedList()), urls.site().fingerprint());
  }

  @Override
  public Instant modified() {
    return urls.feeds().changed();
  }

  @Override
  public void writeTo(OutputStream out) throws IOException {
    Element title = new Element("title").setText(urls.text(urls.site().info().title()));
    Element body = new Element("body");
    urls.feeds().directory().all().stream().map(this::outline).forEach(body::addContent);
    Element list =
        new Element("opml")
            .setAttribute("version", "2.0")
            .addContent(new Element("head").addContent(title))
            .addContent(body);
    Format format = Format.getPrettyFormat().setLineSeparator("\n");
    out.write(new XMLOutputter(format).outputString(new Document(list)).getBytes(UTF_8));
  }

  private Element outline(Feed feed) {
    String title = urls.text(feed.title());
    return new Element("outline")
        .setAttribute("type", "rss")
        .setAttribute("text", title)
        .setAttribute("title", title)
        .setAttribute("xmlUrl", urls.of(FeedAddress.atom(feed.page()).path()))
        .setAttribute("htmlUrl", urls.of(feed.page()))
        .setAttribute("version", "ATOM1");
  }
}
