package org.daybook.bench;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/** Names the tags of notes by the folders of their file. */
final class SourceTags {
  private static final int MOST = 3;
  private static final Set<String> NO_TAGS =
      Set.of(
          ("docs doc documentation modules pages partials main src root antora asciidoc reference"
                  + " public guide en test spec topics framework-docs index")
              .split(" ", -1));

  private SourceTags() {}

  /** The repository and the last folders above a file, without those that say nothing. */
  static Set<String> of(Path repository, Path file) {
    Set<String> tags = new LinkedHashSet<>(Set.of(repository.getFileName().toString()));
    Path path = repository.relativize(file);
    for (int n = path.getNameCount() - 2; n >= 0 && tags.size() < MOST; n--) {
      String folder = path.getName(n).toString();
      if (!NO_TAGS.contains(folder.toLowerCase(Locale.ROOT))) {
        tags.add(folder);
      }
    }
    return tags;
  }
}
