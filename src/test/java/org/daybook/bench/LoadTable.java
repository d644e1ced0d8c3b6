package org.daybook.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The results as tables of AsciiDoc. */
record LoadTable(LoadResults results) {
  /** One table for each number of entries. */
  String rates() {
    return results.sizes().stream().map(this::rates).collect(Collectors.joining("\n"));
  }

  /** The rates with the most entries as shares of those with the fewest. */
  String growth() {
    int first = results.sizes().get(0);
    int last = results.sizes().get(results.sizes().size() - 1);
    List<String> rows = new ArrayList<>();
    for (String kind : results.kinds()) {
      List<String> row = new ArrayList<>(List.of(kind));
      for (String server : LoadResults.SERVERS) {
        row.add(ratio(rate(last, kind, server), rate(first, kind, server)));
      }
      rows.add(row(row));
    }
    String title = ".Rates with %,d entries as shares of those with %,d\n".formatted(last, first);
    return title + table("3,2,2,2,2", "|Kind |Daybook |DefaultServlet |bare servlet |nginx", rows);
  }

  private String rates(int entries) {
    List<String> rows = results.kinds().stream().map(kind -> rates(entries, kind)).toList();
    String title = ".%,d entries\n".formatted(entries);
    return title
        + table(
            "3,2,2,2,2,2,2,2,2,3",
            "|Kind |Daybook |Default&shy;Servlet |bare servlet |nginx |÷ Default&shy;Servlet |÷ nginx"
                + " |p50, p99 |of Default&shy;Servlet |CPU of all four",
            rows);
  }

  private String rates(int entries, String kind) {
    List<String> row = new ArrayList<>(List.of(kind));
    for (String server : LoadResults.SERVERS) {
      row.add("%,.0f".formatted(rate(entries, kind, server)));
    }
    double ours = rate(entries, kind, LoadResults.DAYBOOK);
    row.add(ratio(ours, rate(entries, kind, LoadResults.FILES)));
    row.add(ratio(ours, rate(entries, kind, LoadResults.NGINX)));
    row.add(results.of(entries, kind, LoadResults.DAYBOOK).times());
    row.add(results.of(entries, kind, LoadResults.FILES).times());
    row.add(
        LoadResults.SERVERS.stream()
            .map(server -> "%.0f".formatted(results.of(entries, kind, server).cpu()))
            .collect(Collectors.joining(", ")));
    return row(row);
  }

  private double rate(int entries, String kind, String server) {
    return results.of(entries, kind, server).rate();
  }

  private static String ratio(double value, double to) {
    return to == 0 ? "–" : "%.2f".formatted(value / to);
  }

  private static String row(List<String> cells) {
    return cells.stream().map(cell -> "|" + cell + "\n").collect(Collectors.joining()) + "\n";
  }

  private static String table(String columns, String header, List<String> rows) {
    return "[cols=\"%s\",options=\"header\"]\n|===\n%s\n\n%s|===\n"
        .formatted(columns, header, String.join("", rows));
  }
}
