package org.daybook.migration;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.daybook.migration.PagePlaces.Placed;
import org.daybook.migration.asciidoc.AsciiDocHeader;
import org.daybook.migration.asciidoc.AsciiDocReferences;
import org.daybook.migration.asciidoc.IncludeResolver;
import org.daybook.migration.files.Destination;
import org.daybook.migration.files.SourceFiles;
import org.daybook.migration.layout.FormerMarkup;
import org.daybook.migration.markdown.Remarks;
import org.daybook.migration.report.FindingList;
import org.jspecify.annotations.Nullable;

/** The texts of a site that are AsciiDoc already, and the files that they include. */
final class AsciiDocTexts {
  private static final String PARTIALS = "_partials/";

  private final SourceFiles files;
  private final Destination destination;
  private final FormerLinks links;
  private final FindingList findings;
  private final Set<String> included = new LinkedHashSet<>();

  AsciiDocTexts(
      SourceFiles files, Destination destination, FormerLinks links, FindingList findings) {
    this.files = files;
    this.destination = destination;
    this.links = links;
    this.findings = findings;
  }

  /** The number of included files that are partials now. */
  int partials() {
    return included.size();
  }

  /** The body of a page with the targets of the new site. */
  String converted(AsciiDocHeader header, Placed page) {
    int before = page.page().text().lines() + header.length();
    return converted(header.body(), page.page().path(), before, page, header.images());
  }

  private String converted(String text, String path, int before, Placed page, String images) {
    Remarks remarks = (line, kind, message) -> findings.add(path, before + line, kind, message);
    IncludeResolver includes =
        (target, line) -> {
          String file = target.matches(".*[{:].*") ? null : file(target, path);
          if (file == null) {
            remarks.add(line, "include", "an include of no known file is a comment now: " + target);
            return "";
          }
          Placed included = links.at(file);
          return included != null ? included.file() : partial(file, page, images);
        };
    return new AsciiDocReferences(
            new PageTargets(links, page, remarks), includes, page.folder(), images)
        .converted(text);
  }

  // Asciidoctor begins at the file, and Hugo has it run in the folder of the site.
  private @Nullable String file(String target, String path) {
    return List.of("/" + path, "/").stream()
        .map(from -> FormerLinks.resolved(target, from).substring(1))
        .filter(files::has)
        .findFirst()
        .orElse(null);
  }

  private String partial(String file, Placed page, String images) {
    String path = PARTIALS + file;
    if (included.add(file)) {
      try {
        if (FormerMarkup.of(file).filter(FormerMarkup.ASCIIDOC::equals).isPresent()) {
          destination.text(path, converted(files.text(file), file, 0, page, images));
        } else {
          destination.copy(path, files.file(file));
        }
      } catch (IOException e) {
        findings.add(file, 1, "unread", "is left out: it " + e.getMessage());
      }
    }
    return path;
  }
}
