package org.daybook.bench;

import java.io.IOException;
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
  private static final int EDITS = 20;
  private static final int WARM_UP = 5;

  /** Edits notes in every way, and prints the time until each kind of edit is found. */
  void run(Site first) throws IOException {
    Site site = first;
    for (EditKind kind : EditKind.values()) {
      site = run(site, kind);
    }
  }

  private Site run(Site first, EditKind kind) throws IOException {
    SearchTimes follow = new SearchTimes(EDITS + WARM_UP);
    SearchTimes search = new SearchTimes(EDITS + WARM_UP);
    Site site = first;
    for (int edit = -WARM_UP; edit < EDITS; edit++) {
      if (edit == 0) {
        follow.reset();
        search.reset();
      }
      NoteText note = note(kind, edit + WARM_UP);
      kind.make(content, content.resolve(note.path().replaceFirst("/$", ".adoc")), edit + WARM_UP);
      Site next = folder.publishAgain(site);
      Searcher[] searcher = new Searcher[1];
      follow.run(() -> searcher[0] = folder.follow(next));
      search.run(() -> searcher[0].search(SearchQuery.parse("edition " + note.title()), 1));
      folder.index(next); // As a server does once readers see the edit.
      site = next;
    }
    System.out.printf("follow an edit, %s: %s%n", kind.label(), follow);
    System.out.printf("first search after it, %s: %s%n", kind.label(), search);
    return site;
  }

  /** Another note for each edit of each kind, so that no edit meets an earlier one. */
  private NoteText note(EditKind kind, int edit) {
    int kinds = EditKind.values().length;
    int number = edit * kinds + kind.ordinal();
    return notes.get((int) ((long) number * notes.size() / (kinds * (EDITS + WARM_UP))));
  }
}
