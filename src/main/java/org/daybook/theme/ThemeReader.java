package org.daybook.theme;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daybook.document.Diagnostic;
import org.daybook.source.ContentTree;
import org.daybook.source.SourceFile;

/**
 * Reads themes, each after the other. A file with an error costs only itself: its last good version
 * stays. For one thread.
 */
final class ThemeReader {
  // In bytes.
  private static final long LARGEST = 2L << 20;

  private static final Set<String> FRAGMENTS = Set.of("head.html", "header.html", "footer.html");

  private final StylesheetCheck stylesheets;
  private final ThemeFindings found;
  private final ThemeMessages words;
  private Map<String, ThemeFile> files = Map.of();
  private Map<String, Fragment> fragments = Map.of();

  /**
   * A reader that has read nothing.
   *
   * @param stylesheet Daybook's own, whose colours hold where a theme sets none
   * @param folder of the theme, for diagnostics
   */
  ThemeReader(String stylesheet, Path folder) {
    found = new ThemeFindings(folder);
    words = new ThemeMessages(found);
    stylesheets = new StylesheetCheck(new ContrastCheck(Palette.of(stylesheet)));
  }

  /** The faults of the last theme, by path and line. */
  List<Diagnostic> diagnostics() {
    return found.sorted();
  }

  /** The theme in a folder. */
  Theme read(ContentTree tree) {
    found.clear();
    words.begin();
    tree.unreadable().forEach(file -> found.error(file.path(), file.reason()));
    Map<String, ThemeFile> read = new HashMap<>();
    Map<String, Fragment> parts = new HashMap<>();
    for (SourceFile file : tree.files()) {
      if (ThemeMessages.isOne(file.path())) {
        words.add(file.path(), bytes(file));
      } else if (file.path().endsWith(".html")) {
        fragment(file).ifPresent(part -> parts.put(file.path(), part));
      } else {
        file(file).ifPresent(taken -> read.put(file.path(), taken));
      }
    }
    files = read;
    fragments = parts;
    Chrome chrome = Chrome.of(part("head.html"), part("header.html"), part("footer.html"));
    return new Theme(files, chrome, words.translations());
  }

  private Fragment part(String path) {
    return fragments.getOrDefault(path, Fragment.EMPTY);
  }

  private Optional<Fragment> fragment(SourceFile file) {
    if (!FRAGMENTS.contains(file.path())) {
      found.warning(
          file.path(), "is shown nowhere: only head.html, header.html and footer.html are");
      return Optional.empty();
    }
    String parent = file.path().equals("head.html") ? "head" : "body";
    return bytes(file)
        .map(bytes -> new String(bytes, UTF_8))
        .flatMap(
            text -> new FragmentReader(found.path(file.path()), found.list()).read(text, parent))
        .or(() -> Optional.ofNullable(fragments.get(file.path())));
  }

  private Optional<ThemeFile> file(SourceFile file) {
    Optional<byte[]> bytes = bytes(file);
    Optional<ThemeFile> taken = bytes.flatMap(content -> ThemeFile.of(file.path(), content));
    if (bytes.isPresent() && taken.isEmpty()) {
      found.warning(file.path(), ThemeMessages.misnamed(file.path()).orElse(ThemeFile.MISNAMED));
    }
    return taken
        .filter(now -> isValid(file.path(), now))
        .or(() -> Optional.ofNullable(files.get(file.path())));
  }

  private boolean isValid(String path, ThemeFile file) {
    long before = found.errors();
    if (path.endsWith(".css")) {
      stylesheets.check(found.path(path), file.text(), found.list());
    }
    return found.errors() == before;
  }

  private Optional<byte[]> bytes(SourceFile file) {
    try {
      if (file.size() <= LARGEST) {
        return Optional.of(file.bytes());
      }
      found.error(file.path(), "is larger than 2 MiB: make it smaller");
    } catch (IOException e) {
      found.error(file.path(), "cannot be read: " + e.getMessage());
    }
    return Optional.empty();
  }
}
