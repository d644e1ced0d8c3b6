package org.daybook.web.api;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.daybook.json.JsonFactories;

/** Errors as problem details (RFC 9457). */
public final class Problem {
  /** The media type. */
  public static final String MEDIA_TYPE = "application/problem+json";

  private static final JsonFactory JSON = JsonFactories.standard();

  private Problem() {}

  /**
   * The details of an error whose kind is its status (§4.2.1).
   *
   * @param title the reason phrase of the status
   * @param detail a sentence without internal details
   */
  public static String of(int status, String title, String detail) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(text)) {
      json.writeStartObject();
      json.writeStringField("type", "about:blank");
      json.writeStringField("title", title);
      json.writeNumberField("status", status);
      json.writeStringField("detail", detail);
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory cannot fail to be written", e);
    }
    return text + "\n";
  }
}
