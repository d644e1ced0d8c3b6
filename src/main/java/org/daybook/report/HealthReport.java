package org.daybook.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.daybook.document.Diagnostic;
import org.daybook.document.Diagnostic.Severity;
import org.daybook.report.Freshness.State;
import org.daybook.site.Entry;

/**
 * The state of a site and of its content, for monitors.
 *
 * @param inspections the findings at the moment of a request
 * @param freshness the relation of the site to its content at that moment
 * @param detailed whether diagnostics and titles are told, which name hidden files too
 * @param notices sentences about the deployment, without paths, which everybody is told
 */
public record HealthReport(
    Supplier<Inspection> inspections,
    Supplier<Freshness> freshness,
    boolean detailed,
    List<String> notices) {
  public HealthReport {
    notices = List.copyOf(notices);
  }

  /** A report without notices. */
  public HealthReport(
      Supplier<Inspection> inspections, Supplier<Freshness> freshness, boolean detailed) {
    this(inspections, freshness, detailed, List.of());
  }

  /** The relation of the site to its content, on one line. */
  public String state() {
    Freshness now = freshness.get();
    String since = now.since() + (now.why().isEmpty() ? "" : ": " + now.why());
    return name(now.state()) + " since " + since;
  }

  /** The reason why nothing is published; empty if something is, or before the first look. */
  public Optional<String> obstacle() {
    Freshness now = freshness.get();
    return Optional.of(now.why())
        .filter(why -> now.state() == State.UNPUBLISHED && !now.equals(Freshness.UNKNOWN));
  }

  /**
   * The state and counts as a JSON object. If the report is detailed, also the diagnostics, and the
   * entries due for review with their owners.
   */
  public String content() {
    return JsonReport.of(json -> write(json, inspections.get(), freshness.get()));
  }

  private void write(JsonGenerator json, Inspection inspection, Freshness now) throws IOException {
    json.writeStartObject();
    write(json, now);
    json.writeNumberField("files", inspection.files());
    json.writeNumberField("entries", inspection.entries());
    json.writeNumberField("errors", inspection.count(Severity.ERROR));
    json.writeNumberField("warnings", inspection.count(Severity.WARNING));
    json.writeNumberField("due", inspection.due().size());
    if (!notices.isEmpty()) {
      json.writeArrayFieldStart("notices");
      for (String notice : notices) {
        json.writeString(notice);
      }
      json.writeEndArray();
    }
    if (detailed) {
      writeDetails(json, inspection);
    }
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, Freshness now) throws IOException {
    json.writeStringField("state", name(now.state()));
    if (now.state() != State.UNPUBLISHED) {
      json.writeStringField("since", now.since().toString());
    }
    if (!now.why().isEmpty()) {
      json.writeStringField("why", now.why());
    }
  }

  private static void writeDetails(JsonGenerator json, Inspection inspection) throws IOException {
    json.writeArrayFieldStart("diagnostics");
    for (Diagnostic diagnostic : inspection.diagnostics()) {
      JsonReport.write(json, diagnostic);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("reviews");
    for (Entry entry : inspection.due()) {
      write(json, entry);
    }
    json.writeEndArray();
  }

  private static void write(JsonGenerator json, Entry entry) throws IOException {
    json.writeStartObject();
    json.writeStringField("path", entry.page().source());
    json.writeStringField("title", entry.title().text());
    json.writeStringField("due", String.valueOf(entry.review().due()));
    json.writeStringField("owner", entry.owner().name());
    json.writeEndObject();
  }

  private static String name(State state) {
    return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
