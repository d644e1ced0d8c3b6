package org.daybook.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** A kind of edit that the index of a site follows. */
enum EditKind {
  TEXT {
    @Override
    void make(Path content, Path note, int number) throws IOException {
      Files.writeString(note, Files.readString(note) + "\nEdited, edition " + number + ".\n");
    }
  },
  TITLE {
    @Override
    void make(Path content, Path note, int number) throws IOException {
      replace(note, "(?m)^= .*", "= Edited title, edition " + number);
    }
  },
  TAG {
    @Override
    void make(Path content, Path note, int number) throws IOException {
      replace(note, "(?m)^:page-tags: ", ":page-tags: edition" + number + ", ");
    }
  },
  SITE_TITLE {
    @Override
    void make(Path content, Path note, int number) throws IOException {
      replace(content.resolve("index.adoc"), "(?m)^= .*", "= Site, edition " + number);
    }
  },
  SECTION_TITLE {
    @Override
    void make(Path content, Path note, int number) throws IOException {
      replace(content.resolve("notes/index.adoc"), "(?m)^= .*", "= Section, edition " + number);
    }
  },
  HIDDEN {
    @Override
    void make(Path content, Path note, int number) throws IOException {
      replace(note, "(?m)^(= .*)", "$1\n:page-draft: true");
    }
  },
  RENAMED {
    @Override
    void make(Path content, Path note, int number) throws IOException {
      Files.move(note, note.resolveSibling("edition-" + number + ".adoc"));
    }
  },
  DELETED {
    @Override
    void make(Path content, Path note, int number) throws IOException {
      Files.delete(note);
    }
  };

  /**
   * Makes an edit.
   *
   * @param content the content folder
   * @param note a file that no edit of another kind has changed
   * @param number of the edit
   */
  abstract void make(Path content, Path note, int number) throws IOException;

  /** The name in English. */
  String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static void replace(Path file, String old, String text) throws IOException {
    Files.writeString(file, Files.readString(file).replaceFirst(old, text));
  }
}
