package org.daybook.publish.header;

import java.util.List;
import java.util.stream.Stream;
import org.daybook.site.Entry.Fact;

/** The attributes of an entry about a project. */
record ProjectHeader(
    @HeaderAttribute(name = "page-repository", meaning = "Facts of a project") @MaxLength(1_000)
        String pageRepository,
    @HeaderAttribute(name = "page-homepage", meaning = "Facts of a project") @MaxLength(1_000)
        String pageHomepage,
    @HeaderAttribute(name = "page-built-with", meaning = "Facts of a project") @MaxLength(1_000)
        String pageBuiltWith,
    @HeaderAttribute(name = "page-license", meaning = "Facts of a project") @MaxLength(1_000)
        String pageLicense) {

  /** The facts that are given, in the order in which they are shown. */
  List<Fact> facts() {
    return Stream.of(
            fact("Repository", pageRepository),
            fact("Homepage", pageHomepage),
            fact("Built with", pageBuiltWith),
            fact("Licence", pageLicense))
        .filter(fact -> !fact.value().isEmpty())
        .toList();
  }

  // Only a web address becomes a link.
  private static Fact fact(String name, String value) {
    boolean link = value.startsWith("https://") || value.startsWith("http://");
    return new Fact(name, value, link);
  }
}
