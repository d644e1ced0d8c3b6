package org.daybook.publish;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.daybook.document.Diagnostic;
import org.daybook.document.Document;
import org.daybook.source.SourceFile;

/**
 * The files that are served beside pages: those of known types, and those that a document links to
 * or shows.
 *
 * @param mentioned the sources that documents link to or show
 * @param included the files that documents include, which need not be served
 */
record ServedFiles(AssetTypes types, Set<String> mentioned, Set<String> included) {

  static ServedFiles of(AssetTypes types, List<Document> documents, Set<String> included) {
    return new ServedFiles(
        types, mentioned(documents.stream()).collect(toUnmodifiableSet()), included);
  }

  /** The sources that documents link to or show. */
  static Stream<String> mentioned(Stream<Document> documents) {
    return documents
        .flatMap(document -> Stream.concat(document.links().stream(), document.images().stream()))
        .map(link -> link.target().source());
  }

  boolean contains(String path) {
    return types.isKnown(path) || mentioned.contains(path);
  }

  /** A warning for the first of the files of each folder and type that are not served. */
  List<Diagnostic> warnings(ContentAssets assets) {
    return UnservedFiles.warnings(
        assets
            .candidates()
            .map(SourceFile::path)
            .filter(path -> !contains(path) && !included.contains(path)));
  }
}
