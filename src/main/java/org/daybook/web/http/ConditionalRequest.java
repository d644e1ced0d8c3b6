package org.daybook.web.http;

import static jakarta.ws.rs.core.HttpHeaders.IF_MATCH;
import static jakarta.ws.rs.core.HttpHeaders.IF_MODIFIED_SINCE;
import static jakarta.ws.rs.core.HttpHeaders.IF_NONE_MATCH;
import static jakarta.ws.rs.core.HttpHeaders.IF_UNMODIFIED_SINCE;
import static jakarta.ws.rs.core.Response.Status.NOT_MODIFIED;
import static jakarta.ws.rs.core.Response.Status.PRECONDITION_FAILED;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.Response.Status;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The conditions under which a client wants a representation (RFC 9110 §13.1).
 *
 * @param request whose headers are the conditions; must be GET or HEAD
 */
record ConditionalRequest(ContainerRequestContext request) {
  private static final Pattern ENTITY_TAG = Pattern.compile("(W/)?\"([^\"]*)\"");

  /**
   * The status that is the whole answer, 412 or 304; empty if the representation is to be sent. In
   * the order of RFC 9110 §13.2.2.
   *
   * @param tag of the representation in the coding that would be sent, strong, without quotes
   * @param modified when it last changed, or the epoch if that is unknown
   */
  Optional<Status> unmet(String tag, Instant modified) {
    // Request.evaluatePreconditions with a tag is not used. Jersey 3.1 lets If-Modified-Since
    // overrule an If-None-Match that matches (against §13.1.3), and If-Unmodified-Since an If-Match
    // that does (against §13.1.4); and it answers 400 to a list with an empty element (§5.6.1.2).
    String ifMatch = request.getHeaderString(IF_MATCH);
    String ifNoneMatch = request.getHeaderString(IF_NONE_MATCH);
    if (ifMatch != null && !lists(ifMatch, tag, false)) {
      return Optional.of(PRECONDITION_FAILED);
    }
    Optional<Status> byDate = unmetByDate(modified, ifMatch != null, ifNoneMatch != null);
    return byDate.isEmpty() && ifNoneMatch != null && lists(ifNoneMatch, tag, true)
        ? Optional.of(NOT_MODIFIED)
        : byDate;
  }

  /** A condition with a date is ignored beside the one with a tag (§13.1.3, §13.1.4). */
  private Optional<Status> unmetByDate(Instant modified, boolean match, boolean noneMatch) {
    if (match) {
      request.getHeaders().remove(IF_UNMODIFIED_SINCE);
    }
    if (noneMatch) {
      request.getHeaders().remove(IF_MODIFIED_SINCE);
    }
    if (modified.equals(Instant.EPOCH)) {
      return Optional.empty();
    }
    ResponseBuilder answer = request.getRequest().evaluatePreconditions(Date.from(modified));
    return Optional.ofNullable(answer).map(a -> Status.fromStatusCode(a.build().getStatus()));
  }

  /**
   * Says whether a list of tags has this one or is {@code *}. Parts of the list that are no tags
   * count for nothing.
   *
   * @param weakly whether a weak tag counts as the strong one (§8.8.3.2)
   */
  private static boolean lists(String tags, String tag, boolean weakly) {
    return tags.strip().equals("*")
        || ENTITY_TAG
            .matcher(tags)
            .results()
            .anyMatch(t -> t.group(2).equals(tag) && (weakly || t.group(1) == null));
  }
}
