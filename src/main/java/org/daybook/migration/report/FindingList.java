package org.daybook.migration.report;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The findings of a migration, in the order of the files. */
public final class FindingList {
  private final List<Finding> all = new ArrayList<>();

  /** Adds what was found in a line of a file. */
  public void add(String path, int line, String kind, String message) {
    all.add(new Finding(path, line, kind, message));
  }

  /** All findings so far. */
  public List<Finding> all() {
    return List.copyOf(all);
  }

  /** The numbers of findings by kind. */
  public Map<String, Long> counts() {
    return all.stream().collect(groupingBy(Finding::kind, TreeMap::new, counting()));
  }
}
