package org.daybook.web.metrics;

import io.prometheus.metrics.config.PrometheusProperties;
import io.prometheus.metrics.core.metrics.CounterWithCallback;
import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import io.prometheus.metrics.core.metrics.Info;
import io.prometheus.metrics.expositionformats.ExpositionFormatWriter;
import io.prometheus.metrics.expositionformats.OpenMetricsTextFormatWriter;
import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import jakarta.servlet.Filter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.DoubleSupplier;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** The numbers of one web application. No other application and no thread has a part in them. */
public final class Metrics {
  /** The beginning of all names. */
  static final String PREFIX = "daybook_";

  /** Not those of the JVM, which are meant for other applications. */
  static final PrometheusProperties USUAL = PrometheusProperties.builder().build();

  private final PrometheusRegistry registry = new PrometheusRegistry();

  /** Adds a number that only rises. Its name is followed by {@code _total}. */
  public Metrics counter(String name, String help, DoubleSupplier value) {
    CounterWithCallback.builder(USUAL)
        .name(PREFIX + name)
        .help(help)
        .callback(out -> out.call(value.getAsDouble()))
        .register(registry);
    return this;
  }

  /** Adds a number that rises and falls. */
  public Metrics gauge(String name, String help, DoubleSupplier value) {
    GaugeWithCallback.builder(USUAL)
        .name(PREFIX + name)
        .help(help)
        .callback(out -> out.call(value.getAsDouble()))
        .register(registry);
    return this;
  }

  /** Adds numbers that rise and fall, by the values of a label. */
  public Metrics gauges(
      String name, String help, String label, Map<String, DoubleSupplier> byValue) {
    GaugeWithCallback.builder(USUAL)
        .name(PREFIX + name)
        .help(help)
        .labelNames(label)
        .callback(out -> byValue.forEach((v, number) -> out.call(number.getAsDouble(), v)))
        .register(registry);
    return this;
  }

  /** Adds a text as the label of a constant. Its name is followed by {@code _info}. */
  public Metrics info(String name, String help, String label, String text) {
    Info.builder(USUAL)
        .name(PREFIX + name)
        .help(help)
        .labelNames(label)
        .register(registry)
        .setLabelValues(text);
    return this;
  }

  /**
   * The filter of a web application, whose requests are measured.
   *
   * @param lists whether a list of entries is at a path
   * @param inFront puts the filters that answer without making anything in front of another
   * @param making makes answers
   */
  public Filter measuring(Predicate<String> lists, UnaryOperator<Filter> inFront, Filter making) {
    return new MeasuredRequests(
        inFront.apply(new MarkedRequests(making)), new RequestMetrics(registry), lists);
  }

  /** The resource that tells the numbers. */
  public Object resource() {
    return new MetricsResource(this);
  }

  /** All numbers as they are now, in a text format. */
  String text(Format format) {
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    try {
      format.writer.write(text, registry.scrape());
      return text.toString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory cannot fail to be written", e);
    }
  }

  /** A text format of monitoring systems. */
  enum Format {
    /** OpenMetrics 1.0. */
    OPENMETRICS(OpenMetricsTextFormatWriter.create()),
    /** Prometheus text 0.0.4, for systems that know no other. */
    PROMETHEUS(PrometheusTextFormatWriter.create());

    @SuppressWarnings("ImmutableEnumChecker") // The writers hold no state.
    private final ExpositionFormatWriter writer;

    Format(ExpositionFormatWriter writer) {
      this.writer = writer;
    }

    String mediaType() {
      return writer.getContentType();
    }
  }
}
