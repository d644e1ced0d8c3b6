package org.daybook.migration;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.daybook.migration.PagePlaces.Placed;
import org.daybook.migration.files.Destination;
import org.daybook.migration.files.SourceFiles;
import org.daybook.migration.layout.FormerMarkup;
import org.daybook.migration.layout.FormerSite;
import org.daybook.migration.report.FindingList;
import org.daybook.site.SitePath;
import org.daybook.site.SitePaths;

/** The files of a former site that are no texts and that Daybook serves. */
final class CopiedFiles {
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

  CopiedFiles(FormerSite site, SourceFiles files, Destination destination, FindingList findings) {
    this.site = site;
    this.files = files;
    this.destination = destination;
    this.findings = findings;
  }

  /** The folders that hold more than texts. */
  Set<String> folders() {
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

  /** Plans copies, and returns the new paths by former address. */
  Map<String, String> plan(List<Placed> pages) throws IOException {
    Map<String, String> folders = new HashMap<>();
    pages.stream()
        .filter(placed -> placed.page().isBundle() || placed.page().isIndex())
        .forEach(placed -> folders.put(placed.page().folder(), placed.folder()));
    Map<String, String> assets = new HashMap<>();
    Set<String> left = new TreeSet<>();
    for (String path : files.paths()) {
      Optional<String> address = site.isText(path) ? Optional.empty() : site.fileAddress(path);
      if (address.isPresent() && isNamed(path, address.get())) {
        continue;
      }
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

  /** Says whether a file has a finding of its own, because a reader may miss it. */
  private boolean isNamed(String path, String address) {
    String reason = "";
    if (FormerMarkup.of(path).filter(FormerMarkup.HTML::equals).isPresent()) {
      reason = FormerTexts.NO_HTML;
    } else if (SitePaths.isReserved(new SitePath(address.substring(1)))) {
      reason = "Daybook makes " + address + " itself";
    }
    if (!reason.isEmpty()) {
      findings.add(path, 1, "file", "is left out: " + reason);
    }
    return !reason.isEmpty();
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
}
