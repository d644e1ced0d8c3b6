package org.daybook.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * The history in Git of the files of a content folder.
 *
 * @param head the repository and its checked-out commit, or empty if they are not known
 * @param commitDates by path below the content folder
 * @param gap the reason why nothing is known although there is a repository, or empty
 */
record GitHistory(String head, Map<String, CommitDates> commitDates, String gap) {
  /** The history of a folder outside of repositories. */
  static final GitHistory NONE = new GitHistory("", Map.of(), "");

  GitHistory {
    commitDates = Map.copyOf(commitDates);
  }

  /** The history of a folder: the earlier one for as long as the same commit is checked out. */
  static GitHistory of(Path folder, GitHistory earlier) {
    String head = "";
    try {
      Optional<GitRepository> repository = GitRepository.around(folder);
      if (repository.isEmpty()) {
        return NONE;
      }
      head = repository.get().head();
      return head.equals(earlier.head) ? earlier : of(head, repository.get(), folder);
    } catch (IOException e) {
      return new GitHistory(
          head, Map.of(), "its Git history cannot be read: " + TreeReader.reason(e));
    }
  }

  private static GitHistory of(String head, GitRepository repository, Path folder)
      throws IOException {
    return repository.isShallow()
        ? new GitHistory(head, Map.of(), "its Git clone is shallow")
        : new GitHistory(head, GitLog.of(repository, folder), "");
  }
}
