package org.daybook.feed.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.io.WireFeedInput;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.daybook.feed.FeedChanges;
import org.daybook.feed.Feeds;
import org.daybook.site.FeedAddress;
import org.daybook.site.Site;
import org.daybook.site.SitePath;
import org.daybook.testing.Note;
import org.daybook.testing.Sites;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Reads feeds, as bytes, as XML and as a feed reader does. */
public final class Subscriber {
  static final URI BASE = URI.create("https://notes.example/eng/");
  public static final SitePath ICON = new SitePath("icon.svg");

  private Subscriber() {}

  static FeedDocument feed(Note... notes) {
    return feed(Sites.of(notes));
  }

  static FeedDocument feed(Site site) {
    return feeds(site).at(FeedAddress.atom(SitePath.HOME)).orElseThrow();
  }

  static FeedDocuments feeds(Site site) {
    return new FeedDocuments(new Feeds(site, FeedChanges.NONE), BASE, ICON);
  }

  static String text(FeedDocument feed) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    feed.writeTo(out);
    return out.toString(UTF_8);
  }

  /** The feed as ROME reads it. */
  static Feed read(FeedDocument feed) throws Exception {
    return (Feed) new WireFeedInput().build(new StringReader(text(feed)));
  }

  /** The values of the nodes that an XPath finds in the feed as the JDK's parser reads it. */
  static List<String> find(String path, FeedDocument feed) throws Exception {
    Document document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(text(feed).getBytes(UTF_8)));
    NodeList nodes =
        (NodeList)
            XPathFactory.newInstance().newXPath().evaluate(path, document, XPathConstants.NODESET);
    return IntStream.range(0, nodes.getLength())
        .mapToObj(nodes::item)
        .map(Node::getTextContent)
        .toList();
  }
}
