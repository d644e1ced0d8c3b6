package org.daybook.site;

import java.util.List;

/**
 * Listed entries that share a series, a tag or an author.
 *
 * @param path where they are listed
 * @param title what they share, as it is shown
 * @param entries the parts of a series in their order, others newest first
 */
public record Group(SitePath path, String title, List<Entry> entries) {
  public Group {
    entries = List.copyOf(entries);
  }
}
