package org.daybook.conversion;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.daybook.source.ContentTree;
import org.daybook.source.SourceFile;

/**
 * The digests of the files that a document includes, and of what it takes from indexes: the
 * language of its site and the attributes that these share.
 *
 * @param byPath the digest of each file by its path below the content folder; empty for a file that
 *     did not exist. The language is behind {@link #LANGUAGE}, the attributes below an index are
 *     behind {@link #SHARED} and its path
 */
record IncludeDigests(SortedMap<String, String> byPath) {
  /** The key of the language, which is no path below a folder. */
  static final String LANGUAGE = "/lang";

  /** The beginning of the key of shared attributes. */
  static final String SHARED = "/attributes/";

  /** The digests in a map. */
  IncludeDigests(Map<String, String> byPath) {
    this((SortedMap<String, String>) new TreeMap<>(byPath));
  }

  IncludeDigests {
    byPath = Collections.unmodifiableSortedMap(byPath);
  }

  /** The digest of a file's content, or the empty text for a file that does not exist. */
  static String digest(Optional<SourceFile> file) {
    return file.map(SourceFile::digest).orElse("");
  }

  /** The paths of the files. */
  Stream<String> files() {
    return byPath.keySet().stream().filter(key -> !key.startsWith("/"));
  }

  /** Says whether a tree has the same files with the same content. */
  boolean match(ContentTree tree) {
    return byPath.entrySet().stream()
        .allMatch(asked -> now(asked.getKey(), tree).equals(asked.getValue()));
  }

  private static String now(String key, ContentTree tree) {
    if (key.startsWith(SHARED)) {
      return SharedAttributes.digest(key.substring(SHARED.length()), tree);
    }
    return key.equals(LANGUAGE)
        ? SiteLanguage.of(tree)
        : digest(tree.meant(key).flatMap(tree::file));
  }
}
