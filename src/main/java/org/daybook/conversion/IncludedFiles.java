package org.daybook.conversion;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.daybook.renderer.protocol.Reply.IncludeWanted;
import org.daybook.renderer.protocol.Request.Included;
import org.daybook.source.ContentTree;
import org.daybook.source.SourceFile;

/** The files that one document includes, with limits on their number and total size. */
final class IncludedFiles {
  private static final int FILES = 256;
  private static final long BYTES = 8 << 20;

  private final ContentTree tree;
  private final SortedMap<String, String> digests = new TreeMap<>();
  private int files;
  private long bytes;

  /** The files of a tree that the document of a source includes. */
  IncludedFiles(ContentTree tree, String path) {
    this.tree = tree;
    digests.put(IncludeDigests.LANGUAGE, SiteLanguage.of(tree));
    String index = SharedAttributes.indexAbove(path);
    digests.put(IncludeDigests.SHARED + index, SharedAttributes.digest(index, tree));
  }

  /** The answers to one conversion of the document, which may be converted more than once. */
  Function<IncludeWanted, Included> answers() {
    files = 0;
    bytes = 0;
    return this::answer;
  }

  /** The answer to a document's request for a file. */
  private Included answer(IncludeWanted wanted) {
    Optional<SourceFile> file = tree.meant(wanted.path()).flatMap(tree::file);
    // Also by its own path, by which an edit is told, and which another file may have later.
    file.ifPresent(found -> digests.put(found.path(), found.digest()));
    digests.put(wanted.path(), IncludeDigests.digest(file));
    files++;
    bytes += file.map(SourceFile::size).orElse(0L);
    if (files > FILES) {
      return Included.refused(wanted.id(), "more than " + FILES + " files are included");
    }
    if (bytes > BYTES) {
      return Included.refused(wanted.id(), "more than 8 MiB are included");
    }
    return file.map(found -> text(wanted, found)).orElseGet(() -> Included.missing(wanted.id()));
  }

  /**
   * The digests of the files that were requested, by path; empty for a file that does not exist.
   */
  IncludeDigests digests() {
    return new IncludeDigests(digests);
  }

  private Included text(IncludeWanted wanted, SourceFile file) {
    try {
      String text = new String(file.bytes(), charset(wanted.encoding()));
      return Included.found(wanted.id(), text);
    } catch (IOException e) {
      return Included.refused(
          wanted.id(), "the included " + file.path() + " cannot be read: " + e.getMessage());
    }
  }

  private static Charset charset(String name) {
    try {
      return name.isEmpty() ? UTF_8 : Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return UTF_8;
    }
  }
}
