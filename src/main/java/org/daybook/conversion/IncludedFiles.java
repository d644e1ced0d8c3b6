package org.daybook.conversion;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.daybook.renderer.protocol.IncludeWanted;
import org.daybook.renderer.protocol.Included;
import org.daybook.source.ContentTree;
import org.daybook.source.SourceFile;

/** Hands out what one document includes, and keeps account of it. */
public final class IncludedFiles {
  private static final int FILES = 256;
  private static final long BYTES = 8 << 20;

  private final ContentTree tree;
  private final SortedMap<String, String> digests = new TreeMap<>();
  private final Map<String, String> texts = new LinkedHashMap<>();
  private int files;
  private long bytes;

  IncludedFiles(ContentTree tree) {
    this.tree = tree;
  }

  /** The answer to a document's wish. */
  Included answer(IncludeWanted wanted) {
    Optional<SourceFile> file = tree.file(wanted.path());
    digests.put(wanted.path(), digest(file));
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

  /** Digests of the files that were asked for, by path; empty for those not there. */
  public SortedMap<String, String> digests() {
    return Collections.unmodifiableSortedMap(digests);
  }

  /** The texts that were handed out, by path, in the order they were first asked for. */
  Map<String, String> texts() {
    return Collections.unmodifiableMap(texts);
  }

  /** Whether all files that were asked for, by path, have the same digests in a tree. */
  static boolean areIn(ContentTree tree, Map<String, String> digests) {
    return digests.entrySet().stream()
        .allMatch(asked -> digest(tree.file(asked.getKey())).equals(asked.getValue()));
  }

  /** What stands for a file's content, be it there or not. */
  private static String digest(Optional<SourceFile> file) {
    return file.map(SourceFile::digest).orElse("");
  }

  private Included text(IncludeWanted wanted, SourceFile file) {
    try {
      String text = new String(file.bytes(), charset(wanted.encoding()));
      texts.put(file.path(), text);
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
