package org.daybook.migration;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.daybook.migration.asciidoc.AsciiDocHeader;
import org.daybook.migration.files.SourceFiles;
import org.daybook.migration.header.Metadata;
import org.daybook.migration.header.MetadataException;
import org.daybook.migration.header.MetadataReader;
import org.daybook.migration.header.ParsedText;
import org.daybook.migration.layout.FormerMarkup;
import org.daybook.migration.layout.FormerPage;
import org.daybook.migration.layout.FormerSite;
import org.daybook.migration.report.FindingList;

/** Reads the texts of a former site. One that becomes no page is reported. */
final class FormerTexts {
  /** The reason why a file that is no text is left out. */
  static final String NO_HTML =
      "Daybook serves no files of HTML; write it as a text, or let a web server send it";

  private static final Pattern LOGIC =
      Pattern.compile("\\{%-?\\s*(?:for|if|unless|assign|capture|case|include)\\b");

  private final FormerSite site;
  private final SourceFiles files;
  private final FindingList findings;
  private int read;

  FormerTexts(FormerSite site, SourceFiles files, FindingList findings) {
    this.site = site;
    this.files = files;
    this.findings = findings;
  }

  /** The pages; drafts are the last, because what is served at an address keeps it. */
  List<FormerPage> pages() {
    List<FormerPage> pages = new ArrayList<>();
    for (String path : files.paths()) {
      if (site.isText(path)) {
        page(path).ifPresent(pages::add);
      }
    }
    pages.sort(
        Comparator.comparing((FormerPage page) -> page.isDraft() || page.metadata().is("draft")));
    return pages;
  }

  /** The number of texts that have been read, with those that are left out. */
  int read() {
    return read;
  }

  private Optional<FormerPage> page(String path) {
    read++;
    try {
      return switch (FormerMarkup.of(path).orElse(FormerMarkup.MARKDOWN)) {
        case MARKDOWN -> Optional.of(site.page(path, MetadataReader.split(files.text(path))));
        case ASCIIDOC -> Optional.of(site.page(path, asciidoc(files.text(path))));
        case HTML -> html(path, MetadataReader.split(files.text(path)));
        case OTHER ->
            leftOut(path, "it is neither Markdown, AsciiDoc nor HTML; let pandoc convert it first");
      };
    } catch (MetadataException e) {
      findings.add(path, e.line(), "unread", "is left out: " + e.getMessage());
    } catch (IOException e) {
      findings.add(path, 1, "unread", "is left out: it " + e.getMessage());
    }
    return Optional.empty();
  }

  private static ParsedText asciidoc(String source) throws MetadataException {
    ParsedText text = MetadataReader.split(source);
    Map<String, Object> values = new HashMap<>(AsciiDocHeader.of(text.body()).metadata().values());
    values.putAll(text.metadata().values());
    return new ParsedText(new Metadata(values), text.body(), text.hasFrontMatter(), text.lines());
  }

  private Optional<FormerPage> html(String path, ParsedText text) {
    if (!text.hasFrontMatter()) {
      read--;
      return leftOut(path, NO_HTML);
    }
    FormerPage page = site.page(path, text);
    return !page.isPost() && LOGIC.matcher(text.body()).find()
        ? leftOut(path, "it is a template, and Daybook makes lists, archives and feeds itself")
        : Optional.of(page);
  }

  private Optional<FormerPage> leftOut(String path, String reason) {
    findings.add(path, 1, "text", "is left out: " + reason);
    return Optional.empty();
  }
}
