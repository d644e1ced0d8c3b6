package org.daybook.migration;

import java.util.Set;
import org.daybook.migration.PagePlaces.Placed;
import org.daybook.migration.files.Destination;
import org.daybook.migration.layout.FormerPage;
import org.daybook.migration.layout.FormerSite;
import org.daybook.migration.markdown.ConvertedText;
import org.daybook.migration.markdown.MarkdownConverter;
import org.daybook.migration.markdown.Remarks;
import org.daybook.migration.markdown.Shortcodes;
import org.daybook.migration.report.FindingList;

/** Turns the texts of a site into files of AsciiDoc. */
final class TextImport {
  private final FormerSite site;
  private final FormerLinks links;
  private final FindingList findings;
  private final String base;
  private final Set<String> undated;

  /**
   * An import of texts.
   *
   * @param base the former base URL with a slash at its end, or empty
   * @param undated the sections without dates
   */
  TextImport(
      FormerSite site, FormerLinks links, FindingList findings, String base, Set<String> undated) {
    this.site = site;
    this.links = links;
    this.findings = findings;
    this.base = base;
    this.undated = undated;
  }

  /** Plans the new file of a page, and says whether there is one. */
  boolean plan(Placed placed, Destination destination) {
    try {
      destination.text(placed.file(), text(placed));
      return true;
    } catch (StackOverflowError e) {
      findings.add(placed.page().path(), 1, "unread", "is left out: it is nested too deeply");
      return false;
    }
  }

  private String text(Placed placed) {
    FormerPage page = placed.page();
    int before = page.text().lines();
    Remarks remarks =
        (line, kind, message) -> findings.add(page.path(), before + line, kind, message);
    Shortcodes shortcodes = new Shortcodes();
    String body = page.text().body();
    String markdown =
        site.markdown(
            page,
            shortcodes,
            (index, call) ->
                remarks.add(
                    1
                        + (int)
                            body.substring(0, Math.min(index, body.length()))
                                .chars()
                                .filter(c -> c == '\n')
                                .count(),
                    "shortcode",
                    "a call of a template is a comment now: " + call.replaceAll("\\s+", " ")));
    MarkdownConverter converter =
        new MarkdownConverter(
            new PageTargets(links, placed, remarks), remarks, shortcodes, site::headingId);
    ConvertedText text = converter.convert(markdown, !page.title().isEmpty());
    return new ImportedHeader(site, base, undated, remarks)
        .of(placed, text.title())
        .followedBy(text.body());
  }
}
