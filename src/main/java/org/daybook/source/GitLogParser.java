package org.daybook.source;

import java.io.IOException;
import java.text.Normalizer;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;

/** Reads what {@code git log -z --name-status} writes, the latest commit first. */
final class GitLogParser {
  /** What stands for a commit: its time in seconds, behind a mark that no path has in front. */
  static final String FORMAT = "%x01%ct";

  private static final char MARK = '\1';

  private final Iterator<String> fields;
  private final Map<String, CommitDates> revisions = new HashMap<>();
  // Empty for files that are gone.
  private final Map<String, String> names = new HashMap<>();
  private Instant time = Instant.EPOCH;

  private GitLogParser(Iterator<String> fields) {
    this.fields = fields;
  }

  /**
   * When each file was committed, by its path now.
   *
   * @throws IOException if the text is none of git's
   */
  static Map<String, CommitDates> read(String log) throws IOException {
    GitLogParser reader =
        new GitLogParser(Arrays.stream(log.split("\0")).filter(f -> !f.isEmpty()).iterator());
    while (reader.fields.hasNext()) {
      reader.take(reader.fields.next().stripLeading());
    }
    reader.revisions.remove("");
    return reader.revisions;
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

  // What had the same name before was another file.
  private void move(String before, String after) {
    String now = now(after);
    names.put(after, "");
    names.put(before, now);
  }

  private void change(char status, String path) throws IOException {
    switch (status) {
      case 'A', 'M', 'T' ->
          revisions.merge(now(path), new CommitDates(time, time), (all, one) -> all.with(time));
      case 'D' -> names.put(path, "");
      default -> throw new IOException("git says " + status + ", which means nothing here");
    }
  }

  // File systems write the same name in one form of Unicode or the other.
  private String path() throws IOException {
    if (!fields.hasNext()) {
      throw new IOException("git was cut off");
    }
    return Normalizer.normalize(fields.next(), Normalizer.Form.NFC);
  }

  private String now(String path) {
    return names.getOrDefault(path, path);
  }
}
