package org.daybook.migration;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.daybook.migration.PagePlaces.Placed;
import org.daybook.migration.files.Destination;
import org.daybook.migration.files.SourceFiles;
import org.daybook.migration.header.HeaderText;
import org.daybook.migration.layout.FormerPage;
import org.daybook.migration.layout.FormerSite;
import org.daybook.migration.layout.SiteFacts;
import org.daybook.migration.markdown.MarkdownConverter;
import org.daybook.migration.report.FindingList;
import org.daybook.migration.report.ImportCounts;

/** Turns a site of Markdown into content. */
final class SiteImport {
  private final FormerSite site;
  private final SourceFiles files;
  private final Destination destination;
  private final FindingList findings;

  SiteImport(FormerSite site, SourceFiles files, Destination destination, FindingList findings) {
    this.site = site;
    this.files = files;
    this.destination = destination;
    this.findings = findings;
  }

  /**
   * Plans all files.
   *
   * @param base the former base URL with a slash at its end, or empty
   */
  ImportCounts plan(String base) throws IOException {
    FormerTexts former = new FormerTexts(site, files, findings);
    List<FormerPage> pages = former.pages();
    CopiedFiles copied = new CopiedFiles(site, files, destination, findings);
    PagePlaces placement = new PagePlaces(copied.folders(), sections(pages));
    List<Placed> all = new ArrayList<>();
    pages.forEach(page -> all.add(placement.place(page)));
    Map<String, String> assets = copied.plan(all);
    Set<String> undated = SectionText.undated(all);
    FormerLinks links = new FormerLinks(site, placement.bySource(), assets, base);
    AsciiDocTexts adopted = new AsciiDocTexts(files, destination, links, findings);
    TextImport texts = new TextImport(site, links, findings, base, undated, adopted);
    long written = all.stream().filter(placed -> texts.plan(placed, destination)).count();
    addIndexes(all, undated, base);
    return new ImportCounts(former.read(), written, assets.size() + adopted.partials());
  }

  private static Set<String> sections(List<FormerPage> pages) {
    return pages.stream()
        .map(page -> page.address().replaceAll("^/|/$", ""))
        .filter(path -> path.contains("/"))
        .map(path -> path.substring(0, path.indexOf('/')))
        .collect(Collectors.toSet());
  }

  /** Adds the site's index and that of sections without dates, where the former site has none. */
  private void addIndexes(List<Placed> pages, Set<String> undated, String base) {
    SiteFacts facts = site.facts();
    if (!destination.has("index.adoc")) {
      String title = facts.title().isEmpty() ? "Home" : MarkdownConverter.escaped(facts.title());
      destination.text(
          "index.adoc",
          new HeaderText(title)
              .with("description", facts.description())
              .with("author", facts.author())
              .with("lang", facts.language())
              .with("page-id", base)
              .followedBy(""));
    }
    Set<String> sections = new TreeSet<>();
    pages.stream().filter(Placed::isEntry).forEach(placed -> sections.add(placed.section()));
    for (String section : sections) {
      if (!destination.has(section + "/index.adoc")) {
        destination.text(
            section + "/index.adoc", SectionText.of(section, undated.contains(section)));
      }
    }
  }
}
