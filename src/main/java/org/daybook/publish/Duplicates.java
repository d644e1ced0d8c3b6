package org.daybook.publish;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Documents with the same key, which only one document may have. None of them is published, because
 * no rule says which one it should be.
 *
 * @param attribute the attribute with which an author can change the key
 * @param key the key of a document, or empty
 * @param message the diagnostic's format: of the key and the source of the other document
 */
record Duplicates(String attribute, Function<Placed<?>, String> key, String message) {
  /** Documents with the same URL. */
  static final Duplicates BY_PATH =
      new Duplicates(
          "page-slug",
          document -> "/" + document.path(),
          "has the same URL %s as %s: rename one of them, or set page-slug in one");

  /** Documents with the same feed id: readers would take two entries for one (RFC 4287 §4.2.6). */
  static final Duplicates BY_ID =
      new Duplicates(
          "page-id",
          document -> document.header().pageId(),
          "has the same page-id %s as %s: change it in one of them");

  /** The keys that no other document may have. */
  static Stream<String> keys(Placed<?> document) {
    return Stream.of(BY_PATH, BY_ID)
        .map(kind -> kind.key.apply(document))
        .filter(key -> !key.isEmpty());
  }

  /** The documents without duplicates. Each duplicate is an error that names the others. */
  List<Placed<?>> removedFrom(List<Placed<?>> documents, Diagnostics diagnostics) {
    Map<String, List<Placed<?>>> groups = documents.stream().collect(groupingBy(key));
    return documents.stream()
        .filter(
            document ->
                isAlone(document, groups.getOrDefault(key.apply(document), List.of()), diagnostics))
        .toList();
  }

  private boolean isAlone(Placed<?> document, List<Placed<?>> group, Diagnostics diagnostics) {
    String shared = key.apply(document);
    if (shared.isEmpty() || group.size() == 1) {
      return true;
    }
    group.stream()
        .map(Placed::source)
        .filter(other -> !other.equals(document.source()))
        .forEach(
            other ->
                diagnostics.error(document.source(), attribute, message.formatted(shared, other)));
    return false;
  }
}
