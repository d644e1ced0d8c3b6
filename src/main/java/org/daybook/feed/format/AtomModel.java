package org.daybook.feed.format;

import com.rometools.rome.feed.atom.Category;
import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Generator;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.feed.synd.SyndPerson;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.daybook.document.Html;
import org.daybook.feed.Feed;
import org.daybook.feed.FeedEntry;
import org.daybook.site.Author;
import org.daybook.site.Entry;
import org.daybook.site.Rights;
import org.daybook.site.Section.Syndication;
import org.daybook.site.SitePaths;
import org.daybook.site.Tag;
import org.jspecify.annotations.Nullable;

/**
 * A feed in the terms of RFC 4287. Every string of it that comes from content passes {@link
 * XmlText} here.
 *
 * @param urls where everything is
 * @param feed the feed to express
 */
record AtomModel(PublicUrls urls, Feed feed) {
  static final String ATOM = "application/atom+xml";

  /**
   * The feed without its entries (RFC 4287 §4.1.1).
   *
   * @param updated time of the last change of anything in the document
   * @param links to this document and to those around it
   */
  com.rometools.rome.feed.atom.Feed head(Instant updated, List<Link> links) {
    var head = new com.rometools.rome.feed.atom.Feed();
    head.setId(XmlText.of(feed.id()));
    head.setTitleEx(text(feed.title()));
    if (!feed.subtitle().isBlank()) {
      head.setSubtitle(text(feed.subtitle()));
    }
    head.setUpdated(Date.from(updated));
    head.setAuthors(List.of(person(urls.site().info().author())));
    head.setAlternateLinks(List.of(link("alternate", "text/html", urls.of(feed, feed.page()))));
    Rights rights = urls.site().info().rights();
    head.setRights(rights(rights));
    head.setOtherLinks(Stream.concat(links.stream(), license(rights)).toList());
    head.setIcon(urls.of(urls.icon()));
    Generator generator = new Generator();
    generator.setValue("Daybook");
    head.setGenerator(generator);
    return head;
  }

  /** The stored text of an entry, or its beginning if its section's feeds carry summaries only. */
  Html read(Entry entry) {
    return isWhole(entry) ? entry.text().feed() : entry.text().beginning();
  }

  /**
   * An entry (RFC 4287 §4.1.2).
   *
   * @param read its text
   */
  com.rometools.rome.feed.atom.Entry entry(FeedEntry feedEntry, Html read) {
    Entry entry = feedEntry.entry();
    var wire = new com.rometools.rome.feed.atom.Entry();
    wire.setId(XmlText.of(entry.id()));
    wire.setTitleEx(text(entry.title()));
    wire.setPublished(Date.from(feedEntry.published()));
    wire.setUpdated(Date.from(feedEntry.updated()));
    wire.setAuthors(entry.authors().stream().map(AtomModel::person).toList());
    wire.setCategories(entry.tags().stream().map(this::category).toList());
    wire.setAlternateLinks(List.of(alternate(entry)));
    wire.setRights(rights(entry.rights()));
    // A feed's licence says nothing about its entries (RFC 4946).
    wire.setOtherLinks(license(entry.rights().orElse(urls.site().info().rights())).toList());
    Html text = urls.absolute(read, entry.path());
    if (isWhole(entry) && !text.isBlank()) {
      wire.setContents(List.of(content(Content.HTML, text.markup())));
    }
    wire.setSummary(summary(entry, text));
    return wire;
  }

  private @Nullable Content summary(Entry entry, Html text) {
    if (!isWhole(entry) && !text.isBlank()) {
      return content(Content.HTML, text.markup());
    }
    if (!entry.summary().isBlank()) {
      return text(entry.summary());
    }
    // An entry without content should have a summary (§4.1.2).
    return text.isBlank() ? text(entry.title()) : null;
  }

  private boolean isWhole(Entry entry) {
    return urls.site().sectionOf(entry).syndication() == Syndication.CONTENT;
  }

  /** Says whether an entry is written in another language than the site. */
  boolean isForeign(Entry entry) {
    return !entry.page().language().equals(language());
  }

  /** The site's language. */
  Locale language() {
    return urls.site().home().language();
  }

  private Link alternate(Entry entry) {
    Link link = link("alternate", "text/html", urls.of(entry.path()));
    if (isForeign(entry)) {
      link.setHreflang(entry.page().language().toLanguageTag());
    }
    return link;
  }

  /** A link of this relation to a URL. */
  static Link link(String relation, String type, String target) {
    Link link = new Link();
    link.setRel(relation);
    link.setType(type);
    link.setHref(target);
    return link;
  }

  private static @Nullable String rights(Rights rights) {
    return rights.text().isEmpty() ? null : XmlText.of(rights.text());
  }

  private static Stream<Link> license(Rights rights) {
    Link link = new Link();
    link.setRel("license");
    link.setHref(rights.url());
    return rights.url().isEmpty() ? Stream.empty() : Stream.of(link);
  }

  private Category category(Tag tag) {
    Category category = new Category();
    category.setTerm(tag.slug().value());
    category.setLabel(XmlText.of(tag.label()));
    category.setScheme(urls.of(SitePaths.tags()));
    return category;
  }

  private Content text(Html markup) {
    return content(Content.TEXT, urls.text(markup));
  }

  private static Content content(String type, String value) {
    Content content = new Content();
    content.setType(type);
    content.setValue(XmlText.of(value));
    return content;
  }

  private static SyndPerson person(Author author) {
    Person person = new Person();
    person.setName(XmlText.of(author.name()).strip());
    return person;
  }
}
