package org.daybook.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daybook.io.Replaced;

/**
 * The difference between two states of a site in which a few texts differ. Addresses, order, groups
 * and titles are the same, and so is all that depends on them alone.
 *
 * @param entries each differs in its text, its summary and its last change alone
 * @param assets each is at the same address and of the same source file
 */
public record TextEdit(Replaced<Entry> entries, Replaced<Asset> assets) {

  /** The difference between two states; empty if they differ in more than a few texts. */
  public static Optional<TextEdit> between(Site earlier, Site later) {
    SiteContent before = earlier.content;
    SiteContent after = later.content;
    boolean alike =
        before.info().equals(after.info())
            && before.home().equals(after.home())
            && before.pages().equals(after.pages())
            && before.gone().equals(after.gone())
            && sections(before).equals(sections(after));
    return alike ? edit(before, after).filter(TextEdit::isOfTextsAlone) : Optional.empty();
  }

  /** The edit of a site that these entries and their sources are the result of. */
  public static TextEdit to(List<Entry> texts, List<Asset> sources, Site before) {
    return new TextEdit(
        new Replaced<>(
            texts.stream().map(entry -> before.entry(entry.path()).orElseThrow()).toList(), texts),
        new Replaced<>(
            sources.stream().map(asset -> before.asset(asset.path()).orElseThrow()).toList(),
            sources));
  }

  /** The state of a site after this edit. */
  public Site in(Site site) {
    return new Site(in(site.content)).following(site);
  }

  private SiteContent in(SiteContent before) {
    return new SiteContent(
        before.info(),
        before.home(),
        before.pages(),
        before.sections().stream().map(this::in).toList(),
        assets.in(before.assets()),
        before.gone());
  }

  @SuppressWarnings("ReferenceEquality") // An equal list may have earlier texts.
  private Section in(Section section) {
    List<Entry> now = entries.in(section.entries());
    return now == section.entries() ? section : with(section, now);
  }

  private static Optional<TextEdit> edit(SiteContent before, SiteContent after) {
    List<Entry> earlier = new ArrayList<>();
    List<Entry> later = new ArrayList<>();
    for (int at = 0; at < before.sections().size(); at++) {
      var edited =
          Replaced.between(before.sections().get(at).entries(), after.sections().get(at).entries());
      if (edited.isEmpty()) {
        return Optional.empty();
      }
      earlier.addAll(edited.get().earlier());
      later.addAll(edited.get().later());
    }
    return Replaced.between(before.assets(), after.assets())
        .map(assets -> new TextEdit(new Replaced<>(earlier, later), assets));
  }

  private boolean isOfTextsAlone() {
    return entries.all(Entry::differsInTextAlone)
        && assets.all((o, n) -> o.path().equals(n.path()) && o.source().equals(n.source()));
  }

  private static List<Section> sections(SiteContent content) {
    return content.sections().stream().map(section -> with(section, List.of())).toList();
  }

  /** The same section with other entries. */
  static Section with(Section section, List<Entry> entries) {
    return new Section(
        section.page(),
        section.layout(),
        section.syndication(),
        section.sort(),
        section.frame(),
        section.perPage(),
        entries);
  }
}
