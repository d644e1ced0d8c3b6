package org.daybook.publish.header;

import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.stream.Stream;
import org.daybook.site.Entry.Fact;

/** The attributes of an entry about a project. */
record ProjectHeader(
    @HeaderAttribute(name = "page-repository", meaning = "Facts of a project")
        @MaxLength(1_000)
        @Pattern(regexp = ADDRESS, message = NO_ADDRESS, payload = Doubt.class)
        String pageRepository,
    @HeaderAttribute(name = "page-homepage", meaning = "Facts of a project")
        @MaxLength(1_000)
        @Pattern(regexp = ADDRESS, message = NO_ADDRESS, payload = Doubt.class)
        String pageHomepage,
    @HeaderAttribute(name = "page-built-with", meaning = "Facts of a project") @MaxLength(1_000)
        String pageBuiltWith,
    @HeaderAttribute(name = "page-license", meaning = "Facts of a project")
        @MaxLength(1_000)
        @Pattern(
            regexp = "(?!https?://\\S*\\[).*",
            message = "must be a name or a web address and not both",
            payload = Doubt.class)
        String pageLicense) {
  // A text that resembles no web address is shown as it is.
  private static final String ADDRESS =
      "(?!(?i:http|www\\.)|[\\w-]+(?:\\.[\\w-]+)+/).*|https?://[^\\s/?#\\[][^\\s\\[]*";
  private static final String NO_ADDRESS = "must be a web address that begins with https://";

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

  // Only a web address becomes a link, without the text in brackets that may follow it.
  private static Fact fact(String name, String value) {
    boolean link = value.startsWith("https://") || value.startsWith("http://");
    return new Fact(name, link ? value.replaceFirst("\\[.*", "") : value, link);
  }
}
