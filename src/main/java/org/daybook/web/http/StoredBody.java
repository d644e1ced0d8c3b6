package org.daybook.web.http;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.ServiceUnavailableException;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.NoSuchFileException;
import org.daybook.io.ByteSource;

/**
 * A body whose length is known and any range of which can be sent.
 *
 * @param bytes the whole body
 */
public record StoredBody(ByteSource bytes) implements StreamingOutput {
  private static final long RETRY_SECONDS = 2;

  /**
   * The body of these bytes.
   *
   * @throws NotFoundException if they are gone
   * @throws ServiceUnavailableException if others are in their place, which are not published yet
   */
  public static StoredBody of(ByteSource bytes) {
    try {
      bytes.check();
      return new StoredBody(bytes);
    } catch (NoSuchFileException e) {
      throw new NotFoundException(e);
    } catch (IOException e) {
      throw new ServiceUnavailableException(RETRY_SECONDS, e);
    }
  }

  long length() {
    return bytes.size();
  }

  @Override
  public void write(OutputStream out) throws IOException {
    bytes.write(out, 0, length());
  }

  /** A body of the bytes of a range alone. */
  StreamingOutput part(ByteRange range) {
    return out -> bytes.write(out, range.first(), range.length());
  }
}
