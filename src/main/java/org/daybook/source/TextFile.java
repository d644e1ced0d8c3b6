package org.daybook.source;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.daybook.document.AsciiDocNames;

/** Distinguishes texts from files that PGP writes, which may have the same ending. */
final class TextFile {
  /** The beginning of the latter (RFC 9580 §6.2). */
  private static final String ARMOR = "-----BEGIN PGP ";

  private TextFile() {}

  /** Says whether a file is a text in AsciiDoc. */
  static boolean is(SourceFolder folder, Path file, String path) throws IOException {
    return AsciiDocNames.isText(path)
        && !(AsciiDocNames.isAmbiguous(path) && isArmored(folder, file));
  }

  /** The names of the texts of a tree, and of files that may be one and cannot be read. */
  static AsciiDocNames names(ContentTree tree) {
    return AsciiDocNames.of(
        Stream.concat(
            tree.files().stream().filter(SourceFile::isText).map(SourceFile::path),
            tree.unreadable().stream().map(ContentTree.Unreadable::path)));
  }

  private static boolean isArmored(SourceFolder folder, Path file) throws IOException {
    try (OpenFile opened = folder.open(file)) {
      byte[] first = opened.stream().readNBytes(ARMOR.length());
      return new String(first, US_ASCII).equals(ARMOR);
    }
  }
}
