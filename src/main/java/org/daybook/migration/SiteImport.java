package org.daybook.migration;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.daybook.migration.PagePlaces.Placed;
import org.daybook.migration.files.Destination;
import org.daybook.migration.files.SourceFiles;
import org.daybook.migration.header.HeaderText;
import org.daybook.migration.header.MetadataException;
import org.daybook.migration.header.MetadataReader;
import org.daybook.migration.layout.FormerPage;
import org.daybook.migration.layout.FormerSite;
import org.daybook.migration.layout.SiteFacts;
import org.daybook.migration.markdown.MarkdownConverter;
import org.daybook.migration.report.FindingList;
import org.daybook.migration.report.ImportCounts;

/** Turns a site of Markdown into content. */
final class SiteImport {
  private static final Set<String> SERVED =
      Set.of(
          ("apng avif bmp gif ico jpeg jpg png svg tif tiff webp doc docx epub odp ods odt pdf ppt"
                  + " pptx rtf txt xls xlsx 7z bz2 gz tar tgz xz zip zst aac flac m4a m4v mov mp3"
                  + " mp4 oga ogg ogv opus srt vtt wav weba webm csv diff drawio excalidraw geojson"
                  + " gpx ics ipynb parquet patch tsv json")
              .split(" ", -1));

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
    List<FormerPage> pages = pages();
    PagePlaces placement = new PagePlaces(bundles(), sections(pages));
    List<Placed> all = new ArrayList<>();
    pages.forEach(page -> all.add(placement.place(page)));
    Map<String, String> assets = assets(all);
    Set<String> undated = SectionText.undated(all);
    FormerLinks links = new FormerLinks(site, placement.bySource(), assets, base);
    TextImport texts = new TextImport(site, links, findings, base, undated);
    for (Placed placed : all) {
      destination.text(placed.file(), texts.text(placed));
    }
    addIndexes(all, undated, base);
    long read = files.paths().stream().filter(site::isText).count();
    return new ImportCounts(read, all.size(), assets.size());
  }

  private List<FormerPage> pages() {
    List<FormerPage> pages = new ArrayList<>();
    for (String path : files.paths()) {
      if (site.isText(path)) {
        page(path).ifPresent(pages::add);
      }
    }
    // What is served at an address keeps it; drafts and posts come after.
    pages.sort(
        Comparator.comparing((FormerPage page) -> page.isDraft() || page.metadata().is("draft")));
    return pages;
  }

  private Optional<FormerPage> page(String path) {
    try {
      return Optional.of(site.page(path, MetadataReader.split(files.text(path))));
    } catch (MetadataException e) {
      findings.add(path, e.line(), "unread", "is left out: " + e.getMessage());
    } catch (IOException e) {
      findings.add(path, 1, "unread", "is left out: it " + e.getMessage());
    }
    return Optional.empty();
  }

  private static Set<String> sections(List<FormerPage> pages) {
    return pages.stream()
        .map(page -> page.address().replaceAll("^/|/$", ""))
        .filter(path -> path.contains("/"))
        .map(path -> path.substring(0, path.indexOf('/')))
        .collect(Collectors.toSet());
  }

  /** The folders that hold more than texts. */
  private Set<String> bundles() {
    Set<String> folders = new TreeSet<>();
    for (String path : files.paths()) {
      for (int i = path.lastIndexOf('/');
          i >= 0 && !site.isText(path);
          i = path.lastIndexOf('/', i - 1)) {
        folders.add(path.substring(0, i + 1));
      }
    }
    return folders;
  }

  /** New paths of files by former address. */
  private Map<String, String> assets(List<Placed> pages) throws IOException {
    Map<String, String> folders = new HashMap<>();
    pages.stream()
        .filter(placed -> placed.page().isBundle() || placed.page().isIndex())
        .forEach(placed -> folders.put(placed.page().folder(), placed.folder()));
    Map<String, String> assets = new HashMap<>();
    Set<String> left = new TreeSet<>();
    for (String path : files.paths()) {
      Optional<String> address = site.isText(path) ? Optional.empty() : site.fileAddress(path);
      if (address.isPresent() && SERVED.contains(ending(path))) {
        String moved = moved(path, address.get(), folders);
        if (!moved.matches("(?:.*/)?[_.].*") && destination.copy(moved, files.file(path))) {
          assets.put(address.get(), moved);
        }
      } else if (address.isPresent()) {
        left.add(ending(path));
      }
    }
    if (!left.isEmpty()) {
      findings.add(".", 1, "file", "files of these types are left out: " + String.join(", ", left));
    }
    return assets;
  }

  private static String moved(String path, String address, Map<String, String> folders) {
    for (int i = path.lastIndexOf('/'); i > 0; i = path.lastIndexOf('/', i - 1)) {
      String folder = folders.get(path.substring(0, i + 1));
      if (folder != null) {
        return folder + path.substring(i + 1);
      }
    }
    return address.substring(1);
  }

  private static String ending(String path) {
    return path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
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
