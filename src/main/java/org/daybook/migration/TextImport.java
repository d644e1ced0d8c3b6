package org.daybook.migration;

import java.util.Set;
import org.daybook.migration.PagePlaces.Placed;
import org.daybook.migration.asciidoc.AsciiDocHeader;
import org.daybook.migration.files.Destination;
import org.daybook.migration.layout.CallRemarks;
import org.daybook.migration.layout.FormerMarkup;
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
  private final AsciiDocTexts asciidoc;

  /**
   * An import of texts.
   *
   * @param base the former base URL with a slash at its end, or empty
   * @param undated the sections without dates
   */
  TextImport(
      FormerSite site,
      FormerLinks links,
      FindingList findings,
      String base,
      Set<String> undated,
      AsciiDocTexts asciidoc) {
    this.site = site;
    this.links = links;
    this.findings = findings;
    this.base = base;
    this.undated = undated;
    this.asciidoc = asciidoc;
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
    Remarks ofHeader = (line, kind, message) -> findings.add(page.path(), line, kind, message);
    ImportedHeader headers = new ImportedHeader(site, base, undated, ofHeader);
    if (page.markup() == FormerMarkup.ASCIIDOC) {
      AsciiDocHeader own = AsciiDocHeader.of(page.text().body());
      return headers
          .of(placed, own.title())
          .lines(own.lines())
          .followedBy(asciidoc.converted(own, placed));
    }
    ConvertedText text = converted(placed, remarks);
    return headers.of(placed, text.title()).followedBy(text.body());
  }

  private ConvertedText converted(Placed placed, Remarks remarks) {
    FormerPage page = placed.page();
    Shortcodes shortcodes = new Shortcodes();
    String body = site.markdown(page, shortcodes, calls(page.text().body(), remarks));
    MarkdownConverter converter =
        new MarkdownConverter(
            new PageTargets(links, placed, remarks), remarks, shortcodes, site::headingId);
    return page.markup() == FormerMarkup.HTML
        ? new ConvertedText("", converter.html(body))
        : converter.convert(body, !page.title().isEmpty());
  }

  private static CallRemarks calls(String body, Remarks remarks) {
    return (index, call) -> {
      String before = body.substring(0, Math.min(index, body.length()));
      remarks.add(
          1 + (int) before.chars().filter(c -> c == '\n').count(),
          "shortcode",
          "a call of a template is a comment now: " + call.replaceAll("\\s+", " "));
    };
  }
}
