package org.daybook.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The fields of the output of git, each of which ends in a NUL. Empty ones are left out. */
final class GitFields {
  private static final long MOST_BYTES = 256L << 20;

  private final InputStream in;
  private long bytes;

  GitFields(InputStream in) {
    this.in = in;
  }

  /**
   * The next field; empty at the end.
   *
   * @throws IOException if the output cannot be read, or is longer than 256 MiB
   */
  Optional<String> next() throws IOException {
    ByteArrayOutputStream field = new ByteArrayOutputStream();
    int next = in.read();
    while (next > 0 || (next == 0 && field.size() == 0)) {
      if (next > 0) {
        field.write(next);
      }
      if (++bytes > MOST_BYTES) {
        throw new IOException("git's log is longer than 256 MiB");
      }
      next = in.read();
    }
    return field.size() == 0 ? Optional.empty() : Optional.of(field.toString(UTF_8));
  }
}
