package org.daybook.web.http;

import static jakarta.ws.rs.core.HttpHeaders.IF_MATCH;
import static jakarta.ws.rs.core.HttpHeaders.IF_MODIFIED_SINCE;
import static jakarta.ws.rs.core.HttpHeaders.IF_NONE_MATCH;
import static jakarta.ws.rs.core.HttpHeaders.IF_UNMODIFIED_SINCE;
import static jakarta.ws.rs.core.Response.Status.NOT_MODIFIED;
import static jakarta.ws.rs.core.Response.Status.PRECONDITION_FAILED;

import jakarta.ws.rs.core.Response.Status;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The conditions under which a client wants a representation (RFC 9110 §13.1).
 *
 * @param request whose fields are the conditions; must be GET or HEAD
 */
record ConditionalRequest(RequestFields request) {
  private static final List<String> CONDITIONS =
      List.of(IF_NONE_MATCH, IF_MODIFIED_SINCE, IF_MATCH, IF_UNMODIFIED_SINCE);
  private static final Pattern ENTITY_TAG = Pattern.compile("(W/)?\"([^\"]*)\"");

  /**
   * The status that is the whole answer, 412 or 304; empty if the representation is to be sent. In
   * the order of RFC 9110 §13.2.2. A condition with a date is ignored beside the one with a tag
   * (§13.1.3, §13.1.4).
   *
   * @param tag of the representation in the coding that would be sent, strong, without quotes
   * @param modified when it last changed, or the epoch if that is unknown
   */
  Optional<Status> unmet(String tag, Instant modified) {
    String ifMatch = request.get(IF_MATCH);
    String ifNoneMatch = request.get(IF_NONE_MATCH);
    boolean dated = !modified.equals(Instant.EPOCH);
    if (ifMatch == null
        ? dated && date(IF_UNMODIFIED_SINCE).filter(modified::isAfter).isPresent()
        : !lists(ifMatch, tag, false)) {
      return Optional.of(PRECONDITION_FAILED);
    }
    boolean known =
        ifNoneMatch == null
            ? dated && date(IF_MODIFIED_SINCE).filter(since -> !modified.isAfter(since)).isPresent()
            : lists(ifNoneMatch, tag, true);
    return known ? Optional.of(NOT_MODIFIED) : Optional.empty();
  }

  /** Says whether there is no condition. */
  boolean isEmpty() {
    return CONDITIONS.stream().allMatch(field -> request.get(field) == null);
  }

  private Optional<Instant> date(String field) {
    String value = request.get(field);
    return value == null ? Optional.empty() : HttpDate.parse(value);
  }

  /**
   * Says whether a list of tags has this one or is {@code *}. Parts of the list that are no tags
   * count for nothing.
   *
   * @param weakly whether a weak tag counts as the strong one (§8.8.3.2)
   */
  private static boolean lists(String tags, String tag, boolean weakly) {
    return tags.equals('"' + tag + '"')
        || tags.strip().equals("*")
        || ENTITY_TAG
            .matcher(tags)
            .results()
            .anyMatch(t -> t.group(2).equals(tag) && (weakly || t.group(1) == null));
  }
}
