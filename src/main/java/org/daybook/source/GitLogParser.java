package org.daybook.source;

import java.io.IOException;
import java.text.Normalizer;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import org.daybook.source.SourceFile.CommitDates;

/** A parser of the output of {@code git log -z --name-status}, the latest commit first. */
final class GitLogParser {
  /** The format of a commit: its time in seconds after a character that begins no path. */
  static final String FORMAT = "%x01%ct";

  private static final char MARK = '\1';

  private final Iterator<String> fields;
  private final Map<String, CommitDates> commitDates = new HashMap<>();
  // Present names by former names, empty for deleted files.
  private final Map<String, String> names = new HashMap<>();
  private Instant time = Instant.EPOCH;

  private GitLogParser(Iterator<String> fields) {
    this.fields = fields;
  }

  /**
   * The times of the commits of each file, by its present path.
   *
   * @throws IOException if the text is not git's
   */
  static Map<String, CommitDates> read(String log) throws IOException {
    GitLogParser reader =
        new GitLogParser(Arrays.stream(log.split("\0")).filter(f -> !f.isEmpty()).iterator());
    while (reader.fields.hasNext()) {
      reader.take(reader.fields.next().stripLeading());
    }
    reader.commitDates.remove("");
    return reader.commitDates;
  }

  private void take(String field) throws IOException {
    if (field.charAt(0) == MARK) {
      time = Instant.ofEpochSecond(Long.parseLong(field.substring(1).strip()));
    } else if (field.startsWith("R")) {
      move(path(), path());
    } else {
      change(field.charAt(0), path());
    }
  }

  // An earlier file of the same name is another file.
  private void move(String before, String after) {
    String now = latestName(after);
    names.put(after, "");
    names.put(before, now);
  }

  private void change(char status, String path) throws IOException {
    switch (status) {
      case 'A', 'M', 'T' ->
          commitDates.merge(
              latestName(path), new CommitDates(time, time), (all, one) -> all.including(time));
      case 'D' -> names.put(path, "");
      default -> throw new IOException("git says " + status + ", which means nothing here");
    }
  }

  // File systems differ in the form of Unicode in which they keep a name.
  private String path() throws IOException {
    if (!fields.hasNext()) {
      throw new IOException("git was cut off");
    }
    return Normalizer.normalize(fields.next(), Normalizer.Form.NFC);
  }

  private String latestName(String path) {
    return names.getOrDefault(path, path);
  }
}
