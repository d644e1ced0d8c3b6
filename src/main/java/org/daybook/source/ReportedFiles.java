package org.daybook.source;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * A look at those files of a folder alone that the file system has reported.
 *
 * @param earlier the folder's tree before
 * @param ignored the ignore files of that tree
 */
record ReportedFiles(SourceFolder source, ContentTree earlier, IgnoreFiles ignored) {

  /**
   * The tree as it is now; empty if the whole folder must be read: because a folder, an ignore file
   * or a file that cannot be read is among the reports. Reports count only from folders that the
   * earlier tree was found in: a watch may still be over one that has been ignored or moved since.
   */
  Optional<ContentTree> lookAt(Set<Path> reported) {
    List<Path> counting = reported.stream().filter(this::isWithin).toList();
    TreeReader reader = new TreeReader(source, earlier, ignored);
    Set<String> gone = new HashSet<>();
    if (!earlier.unreadable().isEmpty() || counting.stream().anyMatch(this::concernsMore)) {
      return Optional.empty();
    }
    for (Path file : counting) {
      String path = FileNames.path(source.path(), file);
      Optional<SourceFile> before = earlier.file(path);
      if (before.isPresent() && !before.get().isAt(file)) {
        return Optional.empty(); // The file has the name in another form of Unicode.
      }
      if (!look(file, reader)) {
        gone.add(path);
      }
    }
    ContentTree found = reader.tree();
    return found.unreadable().isEmpty() ? Optional.of(changed(found, gone)) : Optional.empty();
  }

  private ContentTree changed(ContentTree found, Set<String> gone) {
    Map<String, SourceFile> files = new LinkedHashMap<>();
    earlier.files().forEach(file -> files.put(file.path(), file));
    boolean sorted = files.keySet().containsAll(found.paths());
    found.files().forEach(file -> files.put(file.path(), file));
    files.keySet().removeAll(gone);
    return earlier.withFiles(sorted ? files : new LinkedHashMap<>(new TreeMap<>(files)));
  }

  private boolean isWithin(Path file) {
    return earlier.folders().containsKey(file.getParent());
  }

  private boolean concernsMore(Path file) {
    return file.endsWith(IgnoreFile.NAME)
        || earlier.folders().containsKey(file)
        || Files.isDirectory(file, NOFOLLOW_LINKS);
  }

  private static boolean look(Path file, TreeReader reader) {
    try {
      var attributes = Files.readAttributes(file, BasicFileAttributes.class, NOFOLLOW_LINKS);
      reader.visitFile(file, attributes);
      return attributes.isRegularFile();
    } catch (NoSuchFileException e) {
      return false;
    } catch (IOException e) {
      reader.leaveOut(file, e);
      return true;
    }
  }
}
