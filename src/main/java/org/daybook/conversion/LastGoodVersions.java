package org.daybook.conversion;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daybook.document.Document;
import org.daybook.source.ContentTree;

/**
 * The last published version of each file of a site, until the file is removed. Their digests are
 * in the store, so that they survive a restart. Not thread-safe.
 */
public final class LastGoodVersions {
  private final DocumentStore store;
  private final LastGoodDigests digests;
  private final Map<String, Document> documents = new HashMap<>();

  LastGoodVersions(DocumentStore store, String site) {
    this.store = store;
    digests = new LastGoodDigests(store.blobs(), site);
  }

  /** The paths of the files that have a published version. */
  public Set<String> paths() {
    return digests.paths();
  }

  /** The document of a file's last published version; empty if the store no longer has it. */
  public Optional<Document> find(String path) {
    return Optional.ofNullable(documents.get(path)).or(() -> stored(path));
  }

  /** Replaces the versions of published documents, and removes the files that the tree lacks. */
  public void keep(List<Document> published, ContentTree tree) {
    keep(published, digests.paths().stream().filter(not(tree::has)).collect(toSet()));
  }

  /** Replaces the versions of published documents. */
  public void keep(List<Document> published) {
    keep(published, Set.of());
  }

  private void keep(List<Document> published, Set<String> gone) {
    Map<String, String> changed = new HashMap<>();
    for (Document document : published) {
      String path = document.path();
      if (!document.equals(documents.put(path, document))
          && !digests.of(path).equals(Optional.of(document.digest()))) {
        changed.put(path, document.digest());
      }
    }
    documents.keySet().removeAll(gone);
    digests.change(changed, gone);
  }

  /** Marks all versions as used at this time. */
  public void touch(Instant now) {
    digests.touch(now);
    documents.values().forEach(document -> store.touch(document, now));
  }

  private Optional<Document> stored(String path) {
    Optional<Document> stored = digests.of(path).flatMap(digest -> store.findEarlier(path, digest));
    stored.ifPresent(document -> documents.put(path, document));
    return stored;
  }
}
