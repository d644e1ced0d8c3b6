package org.daybook.theme;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.daybook.document.Diagnostic;
import org.daybook.document.Rule;
import org.daybook.io.NamedFolder;
import org.daybook.source.ContentFolder;
import org.daybook.source.ContentTree;
import org.daybook.source.UnreadableFolderException;
import org.jspecify.annotations.Nullable;

/**
 * A folder with the theme of a site, which may change at any time. While it cannot be read, the
 * last theme stays. For one thread.
 */
public final class ThemeFolder {
  /** The time for which a folder must stay the same before it counts as written. */
  private static final long QUIET_MILLIS = 50;

  private final @Nullable ContentFolder folder;
  private final ThemeReader reader;
  private @Nullable ContentTree tree;
  private Theme theme = Theme.NONE;
  private List<Diagnostic> diagnostics = List.of();

  private ThemeFolder(@Nullable ContentFolder folder, ThemeReader reader) {
    this.folder = folder;
    this.reader = reader;
  }

  /** No folder: the theme is none and stays so. */
  public static ThemeFolder none() {
    return new ThemeFolder(null, new ThemeReader("", Path.of("")));
  }

  /**
   * A folder that has not been read yet.
   *
   * @param stylesheet Daybook's own, whose colours hold where a theme sets none
   */
  public static ThemeFolder at(NamedFolder folder, InstantSource clock, String stylesheet) {
    return new ThemeFolder(
        new ContentFolder(folder, clock), new ThemeReader(stylesheet, folder.path()));
  }

  /** A folder that no setting names. */
  public static ThemeFolder at(Path path, InstantSource clock, String stylesheet) {
    return at(new NamedFolder(path, "theme"), clock, stylesheet);
  }

  /** The theme that was read last. */
  public Theme theme() {
    return theme;
  }

  /** The faults of the folder that was read last, by path and line. */
  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  /** Reads the folder, and says whether the theme or its diagnostics are others than before. */
  public boolean look() {
    if (folder == null) {
      return false;
    }
    Theme before = theme;
    List<Diagnostic> known = diagnostics;
    try {
      read(folder);
    } catch (IOException e) {
      tree = null;
      diagnostics = List.of(Rule.THEME_FAULT.at(folder.toString(), 1, reason(e)));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return !theme.equals(before) || !diagnostics.equals(known);
  }

  private static String reason(IOException failure) {
    return failure instanceof UnreadableFolderException named
        ? named.withoutPath()
        : "theme: the folder cannot be read (" + failure.getClass().getSimpleName() + ")";
  }

  // A file that is being written is taken by a later look.
  private void read(ContentFolder from) throws IOException, InterruptedException {
    ContentTree now = from.read(tree == null ? ContentTree.EMPTY : tree);
    if (tree != null && now.equals(tree)) {
      return;
    }
    TimeUnit.MILLISECONDS.sleep(QUIET_MILLIS);
    if (from.read(now).equals(now)) {
      tree = now;
      theme = reader.read(now);
      diagnostics = reader.diagnostics();
    }
  }
}
