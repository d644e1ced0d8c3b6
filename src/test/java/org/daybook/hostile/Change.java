package org.daybook.hostile;

import java.io.IOException;
import java.nio.file.Path;

/** A file that is written, removed, or replaced by a symbolic link. */
record Change(Place place, Writing writing) {
  /**
   * Makes the change.
   *
   * @param outside what links lead to: a file at the place's path, which no site has
   */
  void apply(HostileSite site, Path outside) throws IOException {
    site.unlink(place.path());
    switch (writing) {
      case REMOVED -> site.without(place.path());
      case LINKED -> site.link(place.path(), outside.resolve(place.path()));
      default -> {
        if (!place.isFolder()) {
          site.with(place.path(), writing.bytes(place));
        }
      }
    }
  }

  /** The change as text, with the file's text. */
  @Override
  public String toString() {
    return switch (writing) {
      case REMOVED -> "  remove " + place;
      case LINKED -> "  link to a file outside: " + place;
      default -> "  write " + place + " (" + writing + ")\n" + writing.text(place).indent(6);
    };
  }
}
