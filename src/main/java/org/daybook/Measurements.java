package org.daybook;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;
import org.daybook.conversion.process.RendererCounts;
import org.daybook.document.Diagnostic.Severity;
import org.daybook.publish.live.PublicationCounts;
import org.daybook.report.HealthReport;
import org.daybook.web.http.AnswerCache;
import org.daybook.web.metrics.Metrics;

/** The numbers of a deployment that monitoring systems are told. */
final class Measurements {
  private static final double MILLIS = 1e3;

  private Measurements() {}

  /** The numbers of what publishes. */
  static Metrics of(
      Supplier<PublicationCounts> published, Supplier<RendererCounts> renderer, String program) {
    return new Metrics()
        .info("build", "The program, by the digest of its archive", "revision", program)
        .counter("publications", "Publications", () -> published.get().publications())
        .counter(
            "publication_failures",
            "Looks at the content that failed",
            () -> published.get().failures())
        .counter(
            "publication_seconds",
            "Time that publications took",
            () -> seconds(published.get().spent()))
        .counter("renderer_starts", "Starts of the renderer", () -> renderer.get().starts())
        .counter(
            "renderer_kills",
            "Renderers stopped because they did not answer in time",
            () -> renderer.get().kills())
        .counter(
            "renderer_documents",
            "Documents that the renderer converted or refused",
            () -> renderer.get().documents());
  }

  /** Adds the numbers of what answers. */
  static void add(Metrics metrics, Published published, AnswerCache answers) {
    HealthReport health = published.health();
    Map<String, DoubleSupplier> diagnostics = new LinkedHashMap<>();
    for (Severity severity : Severity.values()) {
      diagnostics.put(severity.toString(), () -> health.inspections().get().count(severity));
    }
    metrics
        .gauge("cache_bytes", "Bytes of the answers that are kept", answers::size)
        .gauge("cache_answers", "Answers that are kept", answers::count)
        .gauge("entries", "Published entries", () -> health.inspections().get().entries())
        .gauges("diagnostics", "Diagnostics of the content", "severity", diagnostics);
  }

  private static double seconds(Duration time) {
    return time.toMillis() / MILLIS;
  }
}
