package org.daybook.publish.served;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.daybook.document.AsciiDocNames;
import org.daybook.document.Diagnostic;
import org.daybook.document.Document;
import org.daybook.document.SourceLink;

/**
 * The files that are served beside pages: those of known types, and those that a document links to
 * or shows.
 *
 * @param mentioned the sources beside the pages that documents link to or show
 * @param included the files that documents include, which need not be served
 */
public record ServedFiles(AssetTypes types, Set<String> mentioned, Set<String> included) {

  /** The served files of a site with these documents. */
  public static ServedFiles of(AssetTypes types, List<Document> documents, Set<String> included) {
    return new ServedFiles(
        types, mentioned(documents.stream()).collect(toUnmodifiableSet()), included);
  }

  /** The sources beside the pages that documents link to or show. */
  public static Stream<String> mentioned(Stream<Document> documents) {
    return documents
        .<SourceLink>mapMulti(
            (document, files) -> {
              document.links().forEach(files);
              document.images().forEach(files);
            })
        .map(link -> link.target().source())
        .filter(source -> !AsciiDocNames.isText(source) || AsciiDocNames.isAmbiguous(source));
  }

  /** Says whether a file is served. */
  public boolean contains(String path) {
    return types.isKnown(path) || mentioned.contains(path);
  }

  /**
   * A warning for the first text of each folder that is no page because of the folder's name.
   *
   * @param texts the AsciiDoc files that are no pages
   */
  public List<Diagnostic> warningsOfTexts(List<String> texts) {
    Set<String> used = included.stream().map(ServedFiles::folder).collect(toUnmodifiableSet());
    return UnservedFiles.ofHiddenFolders(
        texts.stream().filter(path -> !used.contains(folder(path))));
  }

  private static String folder(String path) {
    return path.substring(0, path.lastIndexOf('/') + 1);
  }

  /**
   * A warning for the first of the files of each folder and type that are not served.
   *
   * @param paths all files that are no pages
   */
  public List<Diagnostic> warnings(Stream<String> paths) {
    return UnservedFiles.warnings(
        paths.filter(path -> !contains(path) && !included.contains(path)));
  }
}
