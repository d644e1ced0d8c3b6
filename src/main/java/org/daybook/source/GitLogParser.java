package org.daybook.source;

import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A parser of the output of {@code git log -z --name-status}, the latest commit first. */
final class GitLogParser {
  /** The format of a commit: its time in seconds after a character that begins no path. */
  static final String FORMAT = "%x01%ct";

  private static final char MARK = '\1';

  private static final int MOST_FILES = 1_000_000;

  /** The last second of the year 9999, after which dates have no ISO form of four digits. */
  private static final long LATEST = 253_402_300_799L;

  private final GitFields fields;
  private final Map<String, CommitDates> commitDates = new HashMap<>();
  // Present names by former names, empty for deleted files.
  private final Map<String, String> names = new HashMap<>();
  private Optional<Instant> time = Optional.empty();

  private GitLogParser(GitFields fields) {
    this.fields = fields;
  }

  /**
   * The times of the commits of each file, by its present path. A commit with an impossible time
   * has none.
   *
   * @throws IOException if the text is not git's, or names more than a million files
   */
  static Map<String, CommitDates> read(InputStream log) throws IOException {
    GitLogParser parser = new GitLogParser(new GitFields(log));
    Optional<String> field = parser.fields.next();
    while (field.isPresent()) {
      parser.take(field.get().stripLeading());
      field = parser.fields.next();
    }
    parser.commitDates.remove("");
    return parser.commitDates;
  }

  private void take(String field) throws IOException {
    if (field.isEmpty()) {
      return;
    }
    if (field.charAt(0) == MARK) {
      time = time(field.substring(1).strip());
    } else if (field.startsWith("R")) {
      move(path(), path());
    } else {
      change(field.charAt(0), path());
    }
  }

  private static Optional<Instant> time(String seconds) {
    return Optional.of(seconds)
        .filter(text -> text.matches("\\d{1,12}"))
        .map(Long::parseLong)
        .filter(second -> second > 0 && second <= LATEST)
        .map(Instant::ofEpochSecond);
  }

  // An earlier file of the same name is another file.
  private void move(String before, String after) {
    String now = latestName(after);
    names.put(after, "");
    names.put(before, now);
  }

  private void change(char status, String path) throws IOException {
    switch (status) {
      case 'A', 'M', 'T' -> {
        String now = latestName(path);
        time.ifPresent(
            when ->
                commitDates.merge(
                    now, new CommitDates(when, when), (all, one) -> all.including(when)));
      }
      case 'D' -> names.put(path, "");
      default -> throw new IOException("git says " + status + ", which means nothing here");
    }
  }

  // File systems differ in the form of Unicode in which they keep a name.
  private String path() throws IOException {
    if (names.size() + commitDates.size() > MOST_FILES) {
      throw new IOException("git's log names more than a million files");
    }
    String path = fields.next().orElseThrow(() -> new IOException("git was cut off"));
    return Normalizer.normalize(path, Normalizer.Form.NFC);
  }

  private String latestName(String path) {
    return names.getOrDefault(path, path);
  }
}
