package org.daybook.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.daybook.site.Section.Layout;
import org.daybook.site.tree.PathTree;
import org.daybook.testing.Note;
import org.daybook.testing.SectionBuilder;
import org.daybook.testing.SiteBuilder;
import org.junit.jupiter.api.Test;

/** An edit of a text, after which nothing is sorted that it does not touch. */
class TextEditTest {
  private static final SitePath NOTES = new SitePath("notes/");
  private static final SitePath HANDBOOK = new SitePath("handbook/");
  private static final SitePath CHAPTER = new SitePath("handbook/a/");

  private final Site site =
      new SiteBuilder()
          .sections(
              SectionBuilder.at("notes/").of(Note.at("notes/a/"), Note.at("notes/b/").draft()),
              SectionBuilder.at("handbook/")
                  .shown(Layout.TREE)
                  .of(Note.at("handbook/a/b/"), Note.at("handbook/a/")))
          .build();

  @Test
  void sectionsWithoutTheTextAreTheSame() {
    Site after = edited(Note.at("notes/a/").saying("<p>Other.</p>"));

    assertThat(after.section(HANDBOOK)).containsSame(site.section(HANDBOOK).orElseThrow());
    assertThat(after.section(NOTES).orElseThrow().listed().get(0).page().text())
        .isNotEqualTo(site.section(NOTES).orElseThrow().listed().get(0).page().text());
  }

  @Test
  void treeOfTheFoldersIsTheSame() {
    PathTree tree = tree(site);

    Site after = edited(Note.at("handbook/a/").saying("<p>Other.</p>"));

    assertThat(after.entry(CHAPTER)).isNotEqualTo(site.entry(CHAPTER));
    assertThat(tree(after)).isSameAs(tree);
  }

  @Test
  void sectionOfWhichEverythingIsSeenIsTheSameBesideADraftOfAnother() {
    Site visible = site.visibleTo(new Viewer(Instant.parse("2040-01-01T00:00:00Z"), false));

    assertThat(visible.section(NOTES).orElseThrow().entries()).hasSize(1);
    assertThat(visible.section(HANDBOOK)).containsSame(site.section(HANDBOOK).orElseThrow());
  }

  private Site edited(Note note) {
    return TextEdit.to(List.of(note.entry()), List.of(), site).in(site);
  }

  private static PathTree tree(Site of) {
    return of.listPage(HANDBOOK).orElseThrow().list().tree();
  }
}
