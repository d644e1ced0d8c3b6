package org.daybook.web.embed;

import static jakarta.ws.rs.core.Response.Status.BAD_REQUEST;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.OptionalInt;
import org.daybook.html.embed.Selection;
import org.daybook.search.query.SearchQuery;
import org.daybook.site.Slug;
import org.jspecify.annotations.Nullable;

/**
 * The query of a request for something to embed. A parameter that is not known is ignored.
 *
 * @param values by name, decoded
 */
record EmbedQuery(MultivaluedMap<String, String> values) {
  private static final int LIMIT = 10;
  private static final int MOST = 50;
  private static final String LIMIT_EXPECTED = "limit must be a number from 1 to 50, as in limit=5";

  /** Says whether a document for a frame is wanted in place of a fragment. */
  boolean isFramed() {
    return values.containsKey("frame");
  }

  /** Says whether there is nothing that the answer may depend on beside its path. */
  boolean isEmpty() {
    return values.isEmpty();
  }

  /**
   * The entries of a list.
   *
   * @throws BadRequestException if a value is wrong; its response says what to write
   */
  Selection selection() {
    return new Selection(
        slug("section", "section must be the folder of a section, as in section=notes"),
        slug("tag", "tag must be written as in the address of its page, as in tag=c-plus-plus"),
        limit());
  }

  /** The largest number of entries of a list. */
  int limit() {
    int limit = number("limit", LIMIT_EXPECTED).orElse(LIMIT);
    if (limit > MOST) {
      throw refused(LIMIT_EXPECTED);
    }
    return limit;
  }

  /** A search that has something to look for. */
  SearchQuery search() {
    SearchQuery query = SearchQuery.parse(text("q").orElse(""));
    if (query.isEmpty()) {
      throw refused("q must be the words to look for, as in q=kafka");
    }
    return query;
  }

  /** A value as it is. */
  Optional<String> text(String name) {
    return Optional.ofNullable(values.getFirst(name));
  }

  /** A number above 0, if there is one. */
  OptionalInt number(String name, String expected) {
    String value = values.getFirst(name);
    if (value == null) {
      return OptionalInt.empty();
    }
    if (!value.matches("[1-9]\\d{0,8}")) {
      throw refused(expected);
    }
    return OptionalInt.of(Integer.parseInt(value));
  }

  /** A refusal, in one line of plain text. */
  static BadRequestException refused(String sentence) {
    return new BadRequestException(plain(BAD_REQUEST, sentence));
  }

  static Response plain(Response.Status status, String sentence) {
    return Response.status(status)
        .type(MediaType.TEXT_PLAIN_TYPE.withCharset("utf-8"))
        .header("Cache-Control", "no-store")
        .entity(sentence + "\n")
        .build();
  }

  private @Nullable Slug slug(String name, String expected) {
    String value = values.getFirst(name);
    if (value != null && !Slug.isSlug(value)) {
      throw refused(expected);
    }
    return value == null ? null : new Slug(value);
  }
}
