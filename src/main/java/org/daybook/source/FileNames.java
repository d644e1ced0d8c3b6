package org.daybook.source;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.regex.Pattern;

/** The names of files in a content folder. */
final class FileNames {
  private static final Pattern SKIPPED =
      Pattern.compile("\\..*|node_modules|.*~|#.*#|.*\\.(?:swp|swx|tmp)", Pattern.DOTALL);

  /** Names that are the same in every locale and every form of Unicode. */
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9._/-]+");

  /** Of two files with one path, that whose name is in the composed form is read. */
  static final Comparator<Path> ORDER =
      Comparator.comparing((Path file) -> !isComposed(file)).thenComparing(Path::toUri);

  private FileNames() {}

  /** Says whether a file or folder is hidden or an editor's copy, which is not content. */
  static boolean isSkipped(Path file) {
    return SKIPPED.matcher(file.getFileName().toString()).matches();
  }

  /** The path of a file below a folder, with slashes, in Unicode's composed form (NFC). */
  static String path(Path folder, Path file) {
    String plain = folder.relativize(file).toString();
    if (PLAIN.matcher(plain).matches()) {
      return plain;
    }
    // In the locale C toString() loses the bytes beyond ASCII that the URI has. A folder's URI ends
    // in a slash.
    return Normalizer.normalize(written(folder, file), Normalizer.Form.NFC);
  }

  /**
   * The path of a file below a folder, with slashes, in the form of Unicode that it is written in.
   */
  static String written(Path folder, Path file) {
    return folder.toUri().relativize(file.toUri()).getPath().replaceFirst("/$", "");
  }

  private static boolean isComposed(Path file) {
    return Normalizer.isNormalized(file.toUri().getPath(), Normalizer.Form.NFC);
  }
}
