package org.daybook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A strict reader of OpenMetrics 1.0 text, as far as this application uses it: no timestamps, no
 * exemplars and no units.
 *
 * @param samples the values, by name with labels: {@code requests_total{kind="page"}}
 * @param types the type of each family, by its name
 */
record OpenMetricsText(Map<String, Double> samples, Map<String, String> types) {
  private static final String NAME = "[a-zA-Z_:][a-zA-Z0-9_:]*";
  private static final Pattern METADATA = Pattern.compile("# (TYPE|HELP|UNIT) (" + NAME + ") (.+)");
  private static final String LABEL = "[a-zA-Z_][a-zA-Z0-9_]*=\"(?:[^\"\\\\\\n]|\\\\[\\\\\"n])*\"";
  private static final Pattern SAMPLE =
      Pattern.compile("(" + NAME + ")(\\{" + LABEL + "(?:," + LABEL + ")*})? (\\S+)");
  private static final Map<String, Set<String>> SUFFIXES =
      Map.of(
          "counter", Set.of("_total"),
          "gauge", Set.of(""),
          "histogram", Set.of("_bucket", "_count", "_sum"),
          "info", Set.of("_info"));

  /** Reads a text, all of which must be as the standard demands. */
  static OpenMetricsText read(String text) {
    assertThat(text).endsWith("\n# EOF\n").doesNotContain("\r", "\n\n");
    OpenMetricsText read = new OpenMetricsText(new LinkedHashMap<>(), new LinkedHashMap<>());
    List<String> lines = new ArrayList<>(text.lines().toList());
    assertThat(lines.remove(lines.size() - 1)).isEqualTo("# EOF");
    String family = "";
    for (String line : lines) {
      family = line.startsWith("#") ? read.metadata(line, family) : read.sample(line, family);
    }
    read.types.forEach(read::checkHistogram);
    return read;
  }

  double value(String sample) {
    assertThat(samples).containsKey(sample);
    return samples.get(sample);
  }

  /** The sum of the samples whose names begin so. */
  double sum(String begin) {
    return samples.entrySet().stream()
        .filter(sample -> sample.getKey().startsWith(begin))
        .mapToDouble(Map.Entry::getValue)
        .sum();
  }

  private String metadata(String line, String before) {
    Matcher parts = METADATA.matcher(line);
    assertThat(parts.matches()).as(line).isTrue();
    String family = parts.group(2);
    if (!family.equals(before)) {
      assertThat(types).as("families are not interleaved").doesNotContainKey(family);
      types.put(family, "unknown");
    }
    if (parts.group(1).equals("TYPE")) {
      assertThat(types.put(family, parts.group(3))).as(line).isEqualTo("unknown");
      assertThat(SUFFIXES).containsKey(parts.group(3));
    }
    return family;
  }

  private String sample(String line, String family) {
    Matcher parts = SAMPLE.matcher(line);
    assertThat(parts.matches()).as(line).isTrue();
    String name = parts.group(1);
    assertThat(name).as(line).startsWith(family);
    assertThat(SUFFIXES.get(types.get(family))).contains(name.substring(family.length()));
    double value = Double.parseDouble(parts.group(3).replace("+Inf", "Infinity"));
    String labels = parts.group(2) == null ? "" : parts.group(2);
    assertThat(samples.put(name + labels, value)).as("%s once", line).isNull();
    assertThat(value).as(line).isNotNaN();
    assertThat(value >= 0 || types.get(family).equals("gauge")).as(line).isTrue();
    return family;
  }

  /** Buckets rise, and the last one has every observation. */
  private void checkHistogram(String family, String type) {
    if (!type.equals("histogram")) {
      return;
    }
    Map<String, TreeMap<Double, Double>> series = new LinkedHashMap<>();
    Pattern bound = Pattern.compile(",?le=\"([^\"]+)\"");
    samples.forEach(
        (name, value) -> {
          if (name.startsWith(family + "_bucket")) {
            Matcher le = bound.matcher(name);
            assertThat(le.find()).as(name).isTrue();
            String labels = le.replaceFirst("").substring((family + "_bucket").length());
            series
                .computeIfAbsent(labels, key -> new TreeMap<>())
                .put(Double.valueOf(le.group(1).replace("+Inf", "Infinity")), value);
          }
        });
    assertThat(series).isNotEmpty();
    series.forEach(
        (labels, buckets) -> {
          assertThat(List.copyOf(buckets.values())).isSorted();
          assertThat(buckets.lastKey()).isInfinite();
          assertThat(buckets.lastEntry().getValue()).isEqualTo(value(family + "_count" + labels));
          assertThat(samples).containsKey(family + "_sum" + labels);
        });
  }
}
