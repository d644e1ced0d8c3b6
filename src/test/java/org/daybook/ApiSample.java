package org.daybook;

import java.time.LocalDate;
import org.daybook.document.Html;
import org.daybook.document.SourceReference;
import org.daybook.document.Text;
import org.daybook.document.Text.Citation;
import org.daybook.site.Author;
import org.daybook.site.Entry.Fact;
import org.daybook.site.Review;
import org.daybook.site.Section.Layout;
import org.daybook.site.Section.Syndication;
import org.daybook.site.Site;
import org.daybook.site.Sort;
import org.daybook.site.Viewer;
import org.daybook.site.Visibility;
import org.daybook.testing.Note;
import org.daybook.testing.SectionBuilder;
import org.daybook.testing.SiteBuilder;
import org.daybook.testing.Sites;
import org.daybook.testing.Texts;

/**
 * A site with something of everything that the API shows.
 *
 * <pre>
 * notes/queues/   2026-05-16, by Ada Lane, C++ and Latency, part 1 of Flow, formerly at old/queues/
 * notes/stacks/   2026-03-01, by Ada Lane, C++, part 2 of Flow, links to notes/queues/
 * notes/trees/    2025-11-01, by Bo Quist, updated on 2026-05-20
 * notes/gone/     expired
 * projects/volga/ 2026-02-01, by Bo Quist, C++, Active
 * projects/amur/  2026-01-01, by Ada Lane, Exploring
 * notes/later/, notes/draft/, notes/quiet/  of the future, a draft, unlisted; all are tagged C++
 * </pre>
 */
final class ApiSample {
  static final String SOURCE = "= Queues\n// a comment\n\nText with \"quotes\" and Übung.\n";

  private ApiSample() {}

  static Site site() {
    return all().visibleTo(new Viewer(InProcess.NOW, false));
  }

  /** What a preview shows. */
  static Site preview() {
    return all().visibleTo(new Viewer(InProcess.NOW, true));
  }

  private static Site all() {
    return new SiteBuilder()
        .navigation("notes/", "projects/")
        .sections(
            SectionBuilder.at("notes/")
                .of(queues(), stacks(), trees(), gone(), later(), draft(), quiet()),
            SectionBuilder.at("projects/")
                .shown(Layout.CARDS)
                .sorted(Sort.TITLE)
                .syndicated(Syndication.NONE)
                .of(volga(), amur()))
        .assets(Sites.asset("notes/queues/source.adoc", SOURCE))
        .build();
  }

  private static Note queues() {
    return Note.at("notes/queues/")
        .titled("Queues &amp; <code>latency</code>")
        .summarised("What <em>queues</em> cost.")
        .by("Ada Lane")
        .tagged("C++", "Latency")
        .partOf("Flow")
        .placed(1)
        .formerly("old/queues/")
        .reviewed(
            new Review(
                new Author("Cy Dahl"),
                LocalDate.parse("2026-05-01"),
                LocalDate.parse("2026-05-31"),
                false))
        .published("2026-05-16T08:00:00+02:00")
        .saying("<p>See <a href=\"source:notes/stacks.adoc\" data-title=\"\"></a>.</p>");
  }

  private static Note stacks() {
    Text text =
        Texts.citing(
            Texts.of("<p>Unlike queues.</p>"),
            new Citation(
                new SourceReference("notes/queues.adoc", ""), new Html("Unlike <b>queues</b>.")));
    return Note.at("notes/stacks/")
        .titled("Stacks")
        .by("Ada Lane")
        .tagged("C++")
        .partOf("Flow")
        .placed(2)
        .published("2026-03-01T08:00:00Z")
        .saying(text);
  }

  private static Note trees() {
    return Note.at("notes/trees/")
        .titled("Trees")
        .by("Bo Quist")
        .published("2025-11-01T08:00:00Z")
        .updated("2026-05-20T08:00:00Z");
  }

  private static Note volga() {
    return Note.at("projects/volga/")
        .titled("Volga")
        .by("Bo Quist")
        .tagged("C++")
        .status("Active")
        .knownFor(new Fact("Homepage", "https://volga.example/", true))
        .published("2026-02-01T08:00:00Z");
  }

  private static Note amur() {
    return Note.at("projects/amur/")
        .titled("Amur")
        .by("Ada Lane")
        .status("Exploring")
        .published("2026-01-01T08:00:00Z");
  }

  private static Note gone() {
    return hidden("gone").visible(expired());
  }

  private static Visibility expired() {
    return new Visibility(false, false, null, InProcess.NOW);
  }

  private static Note later() {
    return hidden("later").published("2026-06-01T00:00:01Z");
  }

  private static Note draft() {
    return hidden("draft").draft();
  }

  private static Note quiet() {
    return hidden("quiet").unlisted();
  }

  private static Note hidden(String name) {
    return Note.at("notes/" + name + "/").titled("Hidden " + name).tagged("C++").status("Active");
  }
}
