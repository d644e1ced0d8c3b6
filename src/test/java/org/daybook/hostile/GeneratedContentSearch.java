package org.daybook.hostile;

import java.io.IOException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Tries other content folders each time. It is no part of a build; see docs/contributing.adoc. */
class GeneratedContentSearch extends GeneratedContentTest {
  @Override
  @Property
  void oneFileCostsNoMoreThanItself(@ForAll("histories") History history) throws IOException {
    super.oneFileCostsNoMoreThanItself(history);
  }
}
