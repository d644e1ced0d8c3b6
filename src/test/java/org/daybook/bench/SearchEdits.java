package org.daybook.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.daybook.search.Searcher;
import org.daybook.search.query.SearchQuery;
import org.daybook.site.Site;

/**
 * Edits of notes, and how long the index takes to follow them.
 *
 * @param content the content folder
 * @param folder the same, published and indexed
 */
record SearchEdits(Path content, SearchedFolder folder, List<NoteText> notes) {
  private static final int EDITS = 40;
  private static final int WARM_UP = 5;

  /** Edits notes, and prints the time until each edit is found. */
  void run(Site first) throws IOException {
    SearchTimes follow = new SearchTimes(EDITS);
    SearchTimes search = new SearchTimes(EDITS);
    Site site = first;
    for (int edit = -WARM_UP; edit < EDITS; edit++) {
      NoteText note = notes.get((edit + WARM_UP) * notes.size() / (EDITS + WARM_UP));
      Path file = content.resolve(note.path().replaceFirst("/$", ".adoc"));
      Files.writeString(file, Files.readString(file) + "\nEdited, edition " + edit + ".\n");
      Site next = folder.publishAgain(site);
      Searcher[] searcher = new Searcher[1];
      if (edit < 0) {
        folder.follow(next).search(SearchQuery.parse("edition"), 1);
      } else {
        follow.run(() -> searcher[0] = folder.follow(next));
        search.run(() -> searcher[0].search(SearchQuery.parse("edition " + note.title()), 1));
      }
      folder.index(next); // As a server does once readers see the edit.
      site = next;
    }
    System.out.println("follow an edit: " + follow);
    System.out.println("first search after it: " + search);
  }
}
