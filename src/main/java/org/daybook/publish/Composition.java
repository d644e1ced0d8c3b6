package org.daybook.publish;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.daybook.publish.EntryFactory.Origin;
import org.daybook.publish.served.ServedFiles;
import org.daybook.site.Asset;
import org.daybook.site.Entry;
import org.daybook.site.Section;
import org.daybook.site.Site;
import org.daybook.site.SitePath;
import org.daybook.site.SitePaths;
import org.daybook.site.Viewer;
import org.daybook.source.ContentTree;
import org.daybook.theme.Theme;

/**
 * The composition of a site of the versions of its files: a candidate is made of each file alone,
 * then the candidates get their addresses and feed ids.
 *
 * @param pending sources that are still to be converted
 * @param anybody a reader without preview at the time of the publication
 */
record Composition(
    ContentTree tree,
    Versions versions,
    SectionOptions options,
    Set<String> pending,
    ServedFiles served,
    Viewer anybody,
    Diagnostics diagnostics) {

  /** The factory of the site's candidates. */
  CandidateFactory factory(
      SiteDefaults defaults, HiddenByAuthor hidden, SourceCache<Origin, Entry> cache) {
    PageFactory pages = new PageFactory(defaults, hidden.dates());
    return new CandidateFactory(pages, new EntryFactory(tree, pages, cache), hidden, options);
  }

  /** The pages and files of the site, each at an address of its own. */
  Outline outline(CandidateFactory factory) {
    Function<String, Stream<Candidate>> inPlace =
        source -> factory.candidates(versions.inPlaceOf(source).stream(), diagnostics.separate());
    List<Candidate> current =
        factory.candidates(versions.current().values().stream(), diagnostics).toList();
    List<Candidate> others = versions.replaced(pending).stream().flatMap(inPlace).toList();
    return new Allocation(inPlace, versions::wasAtItsAddress, diagnostics)
        .allocate(current, others, files(current, others, factory.hidden()), anybody);
  }

  /** The site of these pages and files in a theme. */
  Site site(Outline outline, SiteDefaults defaults, Theme theme) {
    Map<String, List<Entry>> entries = outline.entries();
    Map<SitePath, Entry> identified =
        new FeedIds(defaults, anybody, outline.sourcesWithIds(), diagnostics)
            .distinct(
                entries.values().stream().flatMap(List::stream).toList(),
                entries.keySet().stream().map(SitePaths::page).collect(toSet()));
    List<Section> sections =
        new SectionFactory(options, defaults).sections(outline.indexes(), entries, identified);
    Stream<Asset> sources =
        new ContentAssets(tree).sources(identified.values().stream(), outline.madeFrom());
    return new Site(
        defaults.siteInfo(outline.pages(), sections, theme, diagnostics),
        outline.home().orElseGet(defaults::unwrittenHome),
        outline.pages(),
        sections,
        Stream.concat(outline.assets().stream(), sources).toList());
  }

  private List<Asset> files(
      List<Candidate> current, List<Candidate> others, HiddenByAuthor hidden) {
    List<Candidate> all = Stream.concat(current.stream(), others.stream()).toList();
    AssetVisibility visibility =
        new AssetVisibility(
            tree,
            all.stream().collect(toMap(Candidate::source, identity(), (best, other) -> best)),
            VisiblePages.of(all, anybody),
            pending,
            VisiblePages.foldersOf(Publisher.pageFiles(tree)),
            hidden);
    return new ContentAssets(tree).files(served, visibility, diagnostics);
  }
}
