package org.daybook.conversion;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.toSet;

import java.nio.BufferUnderflowException;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

  /** The number of files that the digests are divided into: an edit writes one of them. */
  private static final int PARTS = 16;

  private final DocumentStore store;
  private final String site;
  private final Map<String, Document> documents = new HashMap<>();
  private final SortedMap<String, String> digests = new TreeMap<>();

  LastGoodVersions(DocumentStore store, String site) {
    this.store = store;
    this.site = site;
    IntStream.range(0, PARTS).forEach(part -> digests.putAll(read(part)));
  }

  /** The paths of the files that have a published version. */
  public Set<String> paths() {
    return Collections.unmodifiableSet(digests.keySet());
  }

  /** The document of a file's last published version; empty if the store no longer has it. */
  public Optional<Document> find(String path) {
    return Optional.ofNullable(documents.get(path)).or(() -> stored(path));
  }

  /** Replaces the versions of published documents, and removes the files that the tree lacks. */
  public void keep(List<Document> published, ContentTree tree) {
    Map<String, String> changed = new HashMap<>();
    for (Document document : published) {
      String path = document.path();
      if (!document.equals(documents.put(path, document))
          && !document.digest().equals(digests.get(path))) {
        changed.put(path, document.digest());
      }
    }
    Set<String> gone = digests.keySet().stream().filter(not(tree::has)).collect(toSet());
    documents.keySet().removeAll(gone);
    if (!changed.isEmpty() || !gone.isEmpty()) {
      digests.putAll(changed);
      digests.keySet().removeAll(gone);
      write(changed, gone);
    }
  }

  /** Marks all versions as used at this time. */
  public void touch(Instant now) {
    IntStream.range(0, PARTS).forEach(part -> store.blobs().touch(key(part), KIND, now));
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
  private void write(Map<String, String> changed, Set<String> gone) {
    Stream.concat(changed.keySet().stream(), gone.stream())
        .map(LastGoodVersions::part)
        .distinct()
        .forEach(part -> write(part, changed, gone));
  }

  private void write(int part, Map<String, String> changed, Set<String> gone) {
    Map<String, String> all = new TreeMap<>(digests);
    all.keySet().removeIf(path -> part(path) != part);
    all.putAll(read(part));
    all.keySet().removeAll(gone);
    all.replaceAll((path, digest) -> changed.getOrDefault(path, digest));
    store.blobs().write(key(part), KIND, new FieldWriter().map(all).bytes());
  }

  private SortedMap<String, String> read(int part) {
    return store.blobs().read(key(part), KIND).map(LastGoodVersions::read).orElseGet(TreeMap::new);
  }

  private String key(int part) {
    return Fingerprint.of(out -> out.text(KIND).text(site).number(part));
  }

  private static int part(String path) {
    return Math.floorMod(path.hashCode(), PARTS);
  }

  private static SortedMap<String, String> read(byte[] content) {
    try {
      return new TreeMap<>(new FieldReader(content).map());
    } catch (BufferUnderflowException e) {
      return new TreeMap<>();
    }
  }
}
