package org.daybook.html;

import static java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME;
import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.Map;
import org.daybook.site.Author;
import org.daybook.site.Entry;
import org.daybook.site.Tag;

/** What an entry says of itself to other programs: an Article of schema.org as JSON-LD 1.1. */
public final class ArticleJsonLd {
  private ArticleJsonLd() {}

  /** The entry in a place that may name its public URL. */
  public static String of(Entry entry, PageContext place) {
    Map<String, Object> article = new LinkedHashMap<>();
    article.put("@context", "https://schema.org");
    article.put("@type", "Article");
    article.put("mainEntityOfPage", requireNonNull(place.canonical()));
    article.put("headline", entry.title().text());
    article.put("description", entry.summary().text());
    article.put("inLanguage", place.language().toLanguageTag());
    article.put("datePublished", ISO_OFFSET_DATE_TIME.format(entry.published()));
    article.put("dateModified", ISO_OFFSET_DATE_TIME.format(entry.updated()));
    article.put("author", entry.authors().stream().map(author -> person(author, place)).toList());
    article.put("keywords", entry.tags().stream().map(Tag::label).toList());
    return ScriptJson.of(article);
  }

  private static Map<String, String> person(Author author, PageContext place) {
    Map<String, String> person = new LinkedHashMap<>();
    person.put("@type", "Person");
    person.put("name", author.name());
    person.put("url", author.path().at(requireNonNull(place.base())));
    return person;
  }
}
