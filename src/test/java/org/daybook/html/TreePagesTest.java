package org.daybook.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.daybook.site.Entry;
import org.daybook.site.Section;
import org.daybook.site.Section.Layout;
import org.daybook.site.Site;
import org.daybook.site.SitePath;
import org.daybook.testing.Note;
import org.daybook.testing.SectionBuilder;
import org.daybook.testing.Sites;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The pages of a section whose layout is a tree, and of entries in folders. */
class TreePagesTest {
  private final Pages pages = new Pages(ThemeAssets.bundled(), false, Summaries.EXTRACTIVE, "test");

  private final Site handbook =
      tree(
          Note.at("book/use/").titled("Use").placed(2),
          Note.at("book/install/").titled("Install").placed(1),
          Note.at("book/install/linux/").titled("Linux").placed(2),
          Note.at("book/install/linux/arm/").titled("ARM").placed(1),
          Note.at("book/install/containers/").titled("Containers").placed(1),
          Note.at("book/appendix/terms/").titled("Terms").placed(1),
          Note.at("book/faq/").titled("FAQ").placed(Integer.MAX_VALUE),
          Note.at("book/about/").titled("About").placed(Integer.MAX_VALUE));

  @Test
  void sectionListsFolderByFolderInOrderThenByTitle() {
    SitePath book = new SitePath("book/");
    Document page =
        Jsoup.parse(
            pages.section(Sites.feeds(handbook), handbook.listPage(book).orElseThrow()).markup());

    assertThat(page.select(".outline h2").eachText())
        .containsExactly("Install", "Containers", "Linux", "ARM", "Use", "About", "Terms", "FAQ");
    assertThat(page.select(".outline .level3 h2").eachText()).containsExactly("ARM");
  }

  @Test
  void entryShowsThePathToItWhatIsBesideItAndWhatIsBelow() {
    Document page = page(handbook, "book/install/linux/");

    assertThat(page.select(".path li").eachText()).containsExactly("Book", "Install");
    assertThat(page.select(".path a").eachAttr("href")).containsExactly("../../", "../");
    assertThat(page.select(".tree li").eachText())
        .containsExactly("Install", "Containers", "Linux", "ARM");
    assertThat(page.select(".tree li").eachAttr("class"))
        .containsExactly("level1", "level2", "level2", "level3");
    assertThat(page.select(".tree [aria-current=page]").eachText()).containsExactly("Linux");
  }

  @Test
  void previousAndNextAreInTheOrderOfTheTree() {
    assertThat(neighbours("book/install/")).containsExactly("Containers");
    assertThat(neighbours("book/install/linux/arm/")).containsExactly("Linux", "Use");
    assertThat(neighbours("book/use/")).containsExactly("ARM", "About");
  }

  @Test
  void folderWithoutAPageIsItsName() {
    Document page = page(handbook, "book/appendix/terms/");

    assertThat(page.select(".path li").eachText()).containsExactly("Book", "appendix");
    assertThat(page.select(".path a").eachText()).containsExactly("Book");
    assertThat(page.select(".tree li").eachText()).containsExactly("appendix", "Terms");
  }

  @Test
  void entryInAFolderOfAListHasAPathAndNoTree() {
    Site site = Sites.of(Sites.list(Note.at("notes/2025/pool/"), Note.at("notes/queue/")));

    assertThat(page(site, "notes/2025/pool/").select(".path li").eachText())
        .containsExactly("Notes", "2025");
    assertThat(page(site, "notes/queue/").select(".path")).isEmpty();
    assertThat(page(site, "notes/2025/pool/").select(".tree")).isEmpty();
  }

  @Test
  void unlistedEntryIsInNoTree() {
    Site site = tree(Note.at("book/a/"), Note.at("book/b/").titled("Hidden").unlisted());

    assertThat(page(site, "book/b/").select(".tree li").eachText()).containsExactly("A note");
    assertThat(page(site, "book/b/").select(".neighbours")).isEmpty();
    assertThat(page(site, "book/a/").select(".tree").text()).doesNotContain("Hidden");
  }

  @Test
  void unlistedPageOfAFolderIsNamedOnItselfAlone() {
    Site site =
        tree(
            Note.at("book/a/").titled("Hidden").unlisted(),
            Note.at("book/a/b/").titled("Below"),
            Note.at("book/c/").titled("Beside"));

    assertThat(page(site, "book/a/b/").select(".path li").eachText()).containsExactly("Book", "a");
    assertThat(page(site, "book/a/b/").select(".tree li").eachText()).containsExactly("a", "Below");
    assertThat(page(site, "book/c/").select(".tree li").eachText()).containsExactly("Beside", "a");
    assertThat(page(site, "book/a/").select(".tree [aria-current=page]").eachText())
        .containsExactly("Hidden");
  }

  @Test
  void treeOfManyPagesShowsThoseAroundTheEntry() {
    Note[] notes = IntStream.range(0, 1_000).mapToObj(TreePagesTest::chapter).toArray(Note[]::new);
    Document page = page(tree(notes), "book/0500/");

    assertThat(page.select(".tree li"))
        .hasSize(40)
        .extracting(item -> item.text())
        .contains("Chapter 499", "Chapter 500", "Chapter 501");
    assertThat(page.select(".tree").text()).contains("And 960 more.");
  }

  @Test
  void pageChangesWithTheTitlesThatItShowsAndNoOthers() {
    Site before = tree(chapter(1), chapter(2), Note.at("book/0002/a/").titled("Deep"), chapter(3));
    Site beside =
        tree(
            chapter(1),
            chapter(2).titled("New"),
            Note.at("book/0002/a/").titled("Deep"),
            chapter(3));
    Site far = tree(chapter(1), chapter(2), Note.at("book/0002/a/").titled("Deeper"), chapter(3));

    assertThat(fingerprint(beside)).isNotEqualTo(fingerprint(before));
    assertThat(page(before, "book/0001/").text()).doesNotContain("Deep");
    assertThat(fingerprint(far)).isEqualTo(fingerprint(before));
  }

  private static Note chapter(int n) {
    String path = String.format(Locale.ROOT, "book/%04d/", n);
    return Note.at(path).titled("Chapter " + n).placed(n);
  }

  private static Site tree(Note... notes) {
    Section book = SectionBuilder.at("book/").shown(Layout.TREE).of(notes);
    return Sites.of(book);
  }

  private Stream<String> neighbours(String path) {
    return page(handbook, path).select(".neighbours a").eachText().stream();
  }

  private String fingerprint(Site site) {
    return pages.entry(Sites.feeds(site), entry(site, "book/0001/")).fingerprint();
  }

  private Document page(Site site, String path) {
    return Jsoup.parse(pages.entry(Sites.feeds(site), entry(site, path)).markup());
  }

  private static Entry entry(Site site, String path) {
    return site.entry(new SitePath(path)).orElseThrow();
  }
}
