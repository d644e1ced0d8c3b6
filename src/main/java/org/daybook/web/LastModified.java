package org.daybook.web;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.stream.Stream;
import org.daybook.site.Entry;
import org.daybook.site.Page;

/** Computes {@code Last-Modified} of a page from all that it shows. */
final class LastModified {
  private LastModified() {}

  static Instant of(Page page) {
    return page.updated().toInstant();
  }

  static Instant of(Page page, Collection<Entry> entries) {
    return Stream.concat(Stream.of(of(page)), Stream.of(of(entries)))
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }

  static Instant of(Collection<Entry> entries) {
    return entries.stream()
        .map(entry -> of(entry.page()))
        .max(Comparator.naturalOrder())
        .orElse(Instant.EPOCH);
  }
}
