package org.daybook.web.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.ws.rs.ServiceUnavailableException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.daybook.io.ByteSource;
import org.daybook.site.Asset;

/**
 * The source of an entry, which lies in the content folder and not in the site. It is the file that
 * is offered beside the entry's page.
 */
record EntrySource(Asset file) {
  private static final long RETRY_SECONDS = 2;

  /**
   * The text.
   *
   * @throws ServiceUnavailableException if the file has other bytes than those that were published,
   *     or none
   */
  Json text() {
    try {
      file.bytes().check();
    } catch (IOException e) {
      throw new ServiceUnavailableException(RETRY_SECONDS, e);
    }
    return new Json.LateText(out -> out.text(file.digest()), () -> read(file.bytes()));
  }

  private static String read(ByteSource bytes) {
    ByteArrayOutputStream read = new ByteArrayOutputStream();
    try {
      bytes.write(read, 0, bytes.size());
      return read.toString(UTF_8);
    } catch (IOException e) {
      throw new ServiceUnavailableException(RETRY_SECONDS, e);
    }
  }
}
