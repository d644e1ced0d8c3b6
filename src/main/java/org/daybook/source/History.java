package org.daybook.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * What Git knows of the files of a content folder.
 *
 * @param head which commit of which repository is checked out, or empty if that is not known
 * @param revisions by path below the content folder
 * @param gap why nothing is known although there is a repository, or empty
 */
record History(String head, Map<String, Revisions> revisions, String gap) {
  /** That of a folder which is in no repository. */
  static final History NONE = new History("", Map.of(), "");

  History {
    revisions = Map.copyOf(revisions);
  }

  /** The history of a folder: the earlier one for as long as the same commit is checked out. */
  static History of(Path folder, History earlier) {
    String head = "";
    try {
      Optional<Repository> repository = Repository.around(folder);
      if (repository.isEmpty()) {
        return NONE;
      }
      head = repository.get().head();
      return head.equals(earlier.head) ? earlier : of(head, repository.get(), folder);
    } catch (IOException e) {
      return new History(head, Map.of(), "its Git history cannot be read: " + TreeReader.reason(e));
    }
  }

  private static History of(String head, Repository repository, Path folder) throws IOException {
    return repository.isShallow()
        ? new History(head, Map.of(), "its Git clone is shallow")
        : new History(head, LogReader.read(GitLog.of(repository, folder)), "");
  }
}
