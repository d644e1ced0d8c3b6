package org.daybook.feed;

import com.rometools.rome.feed.atom.Category;
import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Generator;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.feed.synd.SyndPerson;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import org.daybook.site.Author;
import org.daybook.site.Entry;
import org.daybook.site.Html;
import org.daybook.site.SitePath;
import org.daybook.site.Syndication;
import org.daybook.site.Tag;

/**
 * A channel in the terms of RFC 4287. Every string of it that comes from content passes {@link
 * XmlText} here.
 *
 * @param channel what is put into these terms
 * @param self where the document itself is
 */
record AtomModel(Channel channel, SitePath self) {
  private static final SitePath TAGS = new SitePath("tags/");

  /** The feed without its entries (RFC 4287 §4.1.1). */
  Feed head() {
    Feed head = new Feed();
    head.setId(XmlText.of(channel.id()));
    head.setTitleEx(text(channel.title()));
    if (!channel.subtitle().isBlank()) {
      head.setSubtitle(text(channel.subtitle()));
    }
    head.setUpdated(Date.from(channel.updated()));
    head.setAuthors(List.of(person(channel.site().masthead().author())));
    head.setAlternateLinks(List.of(link("alternate", "text/html", channel.page())));
    head.setOtherLinks(List.of(link("self", "application/atom+xml", self)));
    Generator generator = new Generator();
    generator.setValue("Daybook");
    head.setGenerator(generator);
    return head;
  }

  /** An entry (RFC 4287 §4.1.2), with as much of its text as its section syndicates. */
  com.rometools.rome.feed.atom.Entry entry(Entry entry) {
    var wire = new com.rometools.rome.feed.atom.Entry();
    wire.setId(XmlText.of(entry.id()));
    wire.setTitleEx(text(entry.title()));
    wire.setPublished(Date.from(entry.published().toInstant()));
    wire.setUpdated(Date.from(Channel.updated(entry)));
    wire.setAuthors(entry.authors().stream().map(AtomModel::person).toList());
    wire.setCategories(entry.tags().stream().map(this::category).toList());
    wire.setAlternateLinks(List.of(alternate(entry)));
    if (!entry.summary().isBlank()) {
      wire.setSummary(text(entry.summary()));
    }
    if (channel.site().sectionOf(entry).syndication() == Syndication.CONTENT) {
      String html = channel.linked(entry.text().feed().get()).markup();
      wire.setContents(List.of(content(Content.HTML, html)));
    }
    return wire;
  }

  /** Whether an entry is written in another language than the site. */
  boolean isForeign(Entry entry) {
    return !entry.page().language().equals(language());
  }

  /** The site's language. */
  Locale language() {
    return channel.site().home().language();
  }

  private Link alternate(Entry entry) {
    Link link = link("alternate", "text/html", entry.path());
    if (isForeign(entry)) {
      link.setHreflang(entry.page().language().toLanguageTag());
    }
    return link;
  }

  private Link link(String relation, String type, SitePath target) {
    Link link = new Link();
    link.setRel(relation);
    link.setType(type);
    link.setHref(channel.url(target));
    return link;
  }

  private Category category(Tag tag) {
    Category category = new Category();
    category.setTerm(tag.slug().value());
    category.setLabel(XmlText.of(tag.label()));
    category.setScheme(channel.url(TAGS));
    return category;
  }

  private Content text(Html markup) {
    // Many readers show the tags of a title with markup, so plain text it is.
    return content(Content.TEXT, channel.linked(markup).text().strip());
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
