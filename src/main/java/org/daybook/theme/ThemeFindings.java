package org.daybook.theme;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.daybook.document.Diagnostic;
import org.daybook.document.Diagnostic.Severity;
import org.daybook.document.Rule;

/**
 * The faults of the files of a theme. Their paths are those on disk, because other paths in
 * diagnostics are those of content.
 */
final class ThemeFindings {
  private final Path folder;
  private final List<Diagnostic> found = new ArrayList<>();

  ThemeFindings(Path folder) {
    this.folder = folder;
  }

  void clear() {
    found.clear();
  }

  /** All of it, by path and line. */
  List<Diagnostic> sorted() {
    return found.stream().sorted().toList();
  }

  /** Gets what others find. */
  List<Diagnostic> list() {
    return found;
  }

  /** The number of errors. */
  long errors() {
    return found.stream().filter(d -> d.severity() == Severity.ERROR).count();
  }

  void error(String path, String message) {
    found.add(Rule.THEME_FAULT.at(path(path), 1, message));
  }

  void warning(String path, String message) {
    found.add(Rule.THEME_DOUBT.at(path(path), 1, message));
  }

  /** The path on disk of a file of the theme. */
  String path(String path) {
    return folder.resolve(path).toString();
  }
}
