package org.daybook.conversion;

import java.nio.BufferUnderflowException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.daybook.document.Document;
import org.daybook.io.FieldReader;
import org.daybook.io.FieldWriter;
import org.daybook.io.Fingerprint;
import org.daybook.source.ContentTree;

/**
 * The last published version of each file of a site, until the file is removed. Their digests are
 * in the store, so that they survive a restart. Not thread-safe.
 */
public final class LastGoodVersions {
  private static final String KIND = "good";

  private final DocumentStore store;
  private final String key;
  private final Map<String, Document> documents = new HashMap<>();
  private SortedMap<String, String> digests;

  LastGoodVersions(DocumentStore store, String site) {
    this.store = store;
    key = Fingerprint.of(out -> out.text(KIND).text(site));
    digests = read();
  }

  /** The paths of the files that have a published version. */
  public Set<String> paths() {
    return Set.copyOf(digests.keySet());
  }

  /** The document of a file's last published version; empty if the store no longer has it. */
  public Optional<Document> find(String path) {
    return Optional.ofNullable(documents.get(path)).or(() -> stored(path));
  }

  /** Replaces the versions of published documents, and removes the files that the tree lacks. */
  public void keep(List<Document> published, ContentTree tree) {
    Predicate<String> gone = path -> !tree.has(path);
    SortedMap<String, String> now = new TreeMap<>(digests);
    for (Document document : published) {
      documents.put(document.path(), document);
      now.put(document.path(), document.digest());
    }
    documents.keySet().removeIf(gone);
    now.keySet().removeIf(gone);
    if (!now.equals(digests)) {
      write(now, gone);
      digests = now;
    }
  }

  /** Marks all versions as used at this time. */
  public void touch(Instant now) {
    store.blobs().touch(key, KIND, now);
    documents.values().forEach(document -> store.touch(document, now));
  }

  private Optional<Document> stored(String path) {
    Optional<Document> stored =
        Optional.ofNullable(digests.get(path)).flatMap(digest -> store.findEarlier(path, digest));
    stored.ifPresent(document -> documents.put(path, document));
    return stored;
  }

  // Another process publishes the same folder, perhaps with files that this one has not seen yet,
  // or a version that was broken again before this one saw it. So only what has changed is written.
  private void write(Map<String, String> now, Predicate<String> gone) {
    Map<String, String> all = new HashMap<>(now);
    all.putAll(read());
    digests.keySet().stream().filter(gone).forEach(all::remove);
    now.forEach(
        (path, digest) -> {
          if (!digest.equals(digests.get(path))) {
            all.put(path, digest);
          }
        });
    store.blobs().write(key, KIND, new FieldWriter().map(all).bytes());
  }

  private SortedMap<String, String> read() {
    return store.blobs().read(key, KIND).map(LastGoodVersions::read).orElseGet(TreeMap::new);
  }

  private static SortedMap<String, String> read(byte[] content) {
    try {
      return new TreeMap<>(new FieldReader(content).map());
    } catch (BufferUnderflowException e) {
      return new TreeMap<>();
    }
  }
}
