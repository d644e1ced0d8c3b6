package org.daybook.web.metrics;

import static java.util.Objects.requireNonNull;

import io.prometheus.metrics.core.datapoints.CounterDataPoint;
import io.prometheus.metrics.core.datapoints.DistributionDataPoint;
import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.core.metrics.Histogram;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Counts requests. All values of labels are known beforehand, so that no request can add one. */
final class RequestMetrics {
  private static final double NANOS = 1e9;
  private static final int NOT_MODIFIED = 304;
  private static final int SERVER_ERROR = 500;

  /** The classes of status codes (RFC 9110 §15), in their order. */
  private static final List<String> CLASSES = List.of("1xx", "2xx", "3xx", "4xx", "5xx");

  /** Upper bounds in seconds, from an answer that is kept to one that is hardly waited for. */
  private static final double[] BOUNDS = {
    0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5
  };

  private final Map<RequestKind, Meters> byKind = new EnumMap<>(RequestKind.class);
  private final CounterDataPoint cached;
  private final CounterDataPoint made;
  private final CounterDataPoint unchanged;

  /** The counters of one kind by class of status, and its histogram. */
  private record Meters(List<CounterDataPoint> requests, DistributionDataPoint durations) {}

  RequestMetrics(PrometheusRegistry registry) {
    Counter counts =
        counter("requests", "Requests by kind and class of status")
            .labelNames("kind", "status")
            .register(registry);
    Histogram times =
        Histogram.builder(Metrics.USUAL)
            .name(Metrics.PREFIX + "request_duration_seconds")
            .help("Time from the first filter to the end of the answer, by kind")
            .labelNames("kind")
            .withoutExemplars()
            .classicOnly()
            .classicUpperBounds(BOUNDS)
            .register(registry);
    Counter answers =
        counter("answers", "Answers by origin: the cache, made, or not modified (304)")
            .labelNames("source")
            .register(registry);
    for (RequestKind kind : RequestKind.values()) {
      Stream<String> classes = CLASSES.stream();
      byKind.put(
          kind,
          new Meters(
              classes.map(c -> counts.labelValues(kind.label(), c)).toList(),
              times.labelValues(kind.label())));
    }
    cached = answers.labelValues("cache");
    made = answers.labelValues("made");
    unchanged = answers.labelValues("not_modified");
  }

  /**
   * Counts a request.
   *
   * @param status of the response
   * @param nanos the time that the answer took
   */
  void count(RequestKind kind, int status, long nanos) {
    int known = status < 100 || status > 599 ? SERVER_ERROR : status;
    Meters meters = requireNonNull(byKind.get(kind));
    meters.requests.get(known / 100 - 1).inc();
    meters.durations.observe(nanos / NANOS);
  }

  /**
   * Counts an answer.
   *
   * @param fresh whether it was not found in the cache
   */
  void countAnswer(int status, boolean fresh) {
    (status == NOT_MODIFIED ? unchanged : fresh ? made : cached).inc();
  }

  private static Counter.Builder counter(String name, String help) {
    return Counter.builder(Metrics.USUAL).name(Metrics.PREFIX + name).help(help).withoutExemplars();
  }
}
