package org.daybook;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.provider.Arguments;

/** Pages of an exported site, as nginx sends them. */
class ExportedPagesIT extends PageRules {
  @RegisterExtension private static final ExportedSite SITE = new ExportedSite();

  private static final List<String> PATHS =
      List.of(
          "", "notes/", "projects/", "notes/own-process/", "manual/write/", "notes/own-proces/");

  static Stream<Arguments> views() {
    return viewsOf(PATHS, 1440);
  }

  static Stream<String> paths() {
    return PATHS.stream();
  }

  @Override
  String url(String path) {
    return SITE.url(path);
  }

  @Override
  String name() {
    return "exported";
  }
}
