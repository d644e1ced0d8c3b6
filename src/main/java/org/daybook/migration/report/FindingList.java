package org.daybook.migration.report;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The findings of a migration, in the order of the files. */
public final class FindingList {
  /** The number of places that are named beside the first one. */
  private static final int MORE_PLACES = 2;

  private final List<Finding> all = new ArrayList<>();

  /** Adds what was found in a line of a file. */
  public void add(String path, int line, String kind, String message) {
    all.add(new Finding(path, line, kind, message));
  }

  /**
   * The lines of a report, in the order of the files. Findings that say the same are one line with
   * their number and their first places.
   */
  public List<String> lines() {
    Map<String, List<Finding>> equal =
        all.stream().collect(groupingBy(Finding::message, LinkedHashMap::new, toList()));
    return equal.values().stream().map(FindingList::line).toList();
  }

  private static String line(List<Finding> equal) {
    if (equal.size() == 1) {
      return equal.get(0).toString();
    }
    String others =
        equal.stream().skip(1).limit(MORE_PLACES).map(Finding::place).collect(joining(", "));
    String more = equal.size() > MORE_PLACES + 1 ? ", …" : "";
    return "%s (%d times: also %s%s)".formatted(equal.get(0), equal.size(), others, more);
  }

  /** The numbers of findings by kind. */
  public Map<String, Long> counts() {
    return all.stream().collect(groupingBy(Finding::kind, TreeMap::new, counting()));
  }
}
