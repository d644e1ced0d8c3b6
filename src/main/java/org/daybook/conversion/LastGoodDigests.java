package org.daybook.conversion;

import java.nio.BufferUnderflowException;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.daybook.io.FieldReader;
import org.daybook.io.FieldWriter;
import org.daybook.io.Fingerprint;

/** The digests of the last good versions of a site's files, in memory and in the store. */
final class LastGoodDigests {
  private static final String KIND = "good";

  /** The number of stored files that the digests are divided into: an edit writes one of them. */
  private static final int PARTS = 16;

  private final BlobStore blobs;
  private final String site;
  private final SortedMap<String, String> byPath = new TreeMap<>();

  /** The digests that are in the store. */
  LastGoodDigests(BlobStore blobs, String site) {
    this.blobs = blobs;
    this.site = site;
    IntStream.range(0, PARTS).forEach(part -> byPath.putAll(read(part)));
  }

  /** The paths of the files that have one. */
  Set<String> paths() {
    return Collections.unmodifiableSet(byPath.keySet());
  }

  /** The digest of a file's last good version, if there is one. */
  Optional<String> of(String path) {
    return Optional.ofNullable(byPath.get(path));
  }

  /** Replaces the digests of changed files, and removes those of files that are gone. */
  void change(Map<String, String> changed, Set<String> gone) {
    byPath.putAll(changed);
    byPath.keySet().removeAll(gone);
    Stream.concat(changed.keySet().stream(), gone.stream())
        .map(LastGoodDigests::part)
        .distinct()
        .forEach(part -> write(part, changed, gone));
  }

  /** Marks the digests as used at this time. */
  void touch(Instant now) {
    IntStream.range(0, PARTS).forEach(part -> blobs.touch(key(part), KIND, now));
  }

  // Another process publishes the same folder, perhaps with files that this one has not seen yet,
  // or a version that was broken again before this one saw it. So only what has changed is written.
  private void write(int part, Map<String, String> changed, Set<String> gone) {
    Map<String, String> all = new TreeMap<>(byPath);
    all.keySet().removeIf(path -> part(path) != part);
    all.putAll(read(part));
    all.keySet().removeAll(gone);
    all.replaceAll((path, digest) -> changed.getOrDefault(path, digest));
    blobs.write(key(part), KIND, new FieldWriter().map(all).bytes());
  }

  private SortedMap<String, String> read(int part) {
    return blobs.read(key(part), KIND).map(LastGoodDigests::read).orElseGet(TreeMap::new);
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
