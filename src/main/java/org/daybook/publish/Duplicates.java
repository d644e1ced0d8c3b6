package org.daybook.publish;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.daybook.publish.Outline.Placed;
import org.daybook.publish.header.HeaderAttributes;

/**
 * Documents that have in common what only one may have. None of them is published, for no rule says
 * which it should be.
 *
 * @param attribute where an author can change it
 * @param key what only one may have, or empty
 * @param message what is wrong: with the key, the other document, and what to write instead
 */
record Duplicates(String attribute, Function<Placed, String> key, String message) {
  /** One URL. */
  static final Duplicates BY_PATH =
      new Duplicates(
          "page-slug",
          document -> "/" + document.path(),
          "has the URL %s of %s: rename one, or set page-slug");

  /** One feed id (RFC 4287 §4.2.6): readers would take two entries for one. */
  static final Duplicates BY_ID =
      new Duplicates(
          "page-id",
          document -> new HeaderAttributes(document.document().attributes()).text("page-id"),
          "has the page-id %s of %s: give one of them another");

  /** All that a document has and no other may have. */
  static Stream<String> keys(Placed document) {
    return Stream.of(BY_PATH, BY_ID).map(of -> of.key.apply(document)).filter(k -> !k.isEmpty());
  }

  /**
   * The documents without those that have a twin, each of which is an error that names the other.
   */
  List<Placed> leftOutOf(List<Placed> documents, Diagnostics problems) {
    Map<String, List<Placed>> groups = documents.stream().collect(groupingBy(key));
    return documents.stream()
        .filter(
            document ->
                isAlone(document, groups.getOrDefault(key.apply(document), List.of()), problems))
        .toList();
  }

  private boolean isAlone(Placed document, List<Placed> group, Diagnostics problems) {
    String shared = key.apply(document);
    if (shared.isEmpty() || group.size() == 1) {
      return true;
    }
    group.stream()
        .map(Placed::source)
        .filter(twin -> !twin.equals(document.source()))
        .forEach(
            twin -> problems.error(document.source(), attribute, message.formatted(shared, twin)));
    return false;
  }
}
