package org.daybook.web.api;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import org.daybook.io.Fingerprint;
import org.daybook.json.JsonFactories;
import org.daybook.web.http.Representation;

/**
 * A document of the API.
 *
 * @param content the whole of it
 * @param link the value of the header {@code Link}, or empty
 */
record ApiDocument(Json content, String link) {
  static final String MEDIA_TYPE = "application/json";

  /** Changes with every change to this package by which the same values have another text. */
  private static final String FORMAT = "api-1";

  // Half a document must not look like a whole one, so nothing is closed that was not said.
  private static final JsonFactory JSON =
      JsonFactories.builder()
          .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .build();

  /** A document without links in its header. */
  static ApiDocument of(Json content) {
    return new ApiDocument(content, "");
  }

  /** The representation, whose tag is known before it is written. */
  Representation representation(Instant modified) {
    String fingerprint = Fingerprint.of(out -> content.writeTo(out.text(FORMAT)));
    Representation made = Representation.made(MEDIA_TYPE, fingerprint, modified, this::write);
    return link.isEmpty() ? made : made.with("Link", link);
  }

  private void write(OutputStream out) throws IOException {
    try (JsonGenerator json = JSON.createGenerator(out)) {
      content.writeTo(json);
      json.writeRaw('\n');
    }
  }
}
