package org.daybook.conversion;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.daybook.source.ContentTree;
import org.daybook.source.SourceFile;

/**
 * The digests of the files that a document includes, and the language of its site.
 *
 * @param byPath the digest of each file by its path below the content folder; empty for a file that
 *     did not exist. The language is behind {@link #LANGUAGE}
 */
record IncludeDigests(SortedMap<String, String> byPath) {
  /** The key of the language, which is no path below a folder. */
  static final String LANGUAGE = "/lang";

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

  /** Says whether a tree has the same files with the same content. */
  boolean match(ContentTree tree) {
    return byPath.entrySet().stream()
        .allMatch(asked -> now(asked.getKey(), tree).equals(asked.getValue()));
  }

  private static String now(String key, ContentTree tree) {
    return key.equals(LANGUAGE) ? SiteLanguage.of(tree) : digest(tree.file(key));
  }
}
