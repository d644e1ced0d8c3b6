package org.daybook.search;

import java.util.Collection;
import org.apache.lucene.search.CollectorManager;

/** Has one collector go through all segments of the index, in the thread of the request. */
final class MatchCollector implements CollectorManager<Matches, Matches> {
  @Override
  public Matches newCollector() {
    return new Matches();
  }

  @Override
  public Matches reduce(Collection<Matches> collectors) {
    return collectors.iterator().next();
  }
}
