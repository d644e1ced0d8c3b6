package org.daybook.web.preview;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.daybook.document.Diagnostic;
import org.daybook.document.Diagnostic.Severity;
import org.daybook.io.Fingerprint;
import org.daybook.json.JsonFactories;
import org.daybook.report.Inspection;
import org.daybook.site.Entry;
import org.daybook.site.Page;
import org.daybook.site.Section;
import org.daybook.site.Site;
import org.daybook.site.SitePath;

/**
 * The state of a page and of its file.
 *
 * @param site the fingerprint of the site
 * @param findings in the file of the page, by line; none if it has no file
 * @param elsewhere the first errors in files that no page is made of: new ones, and parts that
 *     others include
 */
record PageState(String site, List<Diagnostic> findings, List<Diagnostic> elsewhere) {
  private static final int MOST_ELSEWHERE = 10;

  PageState {
    findings = List.copyOf(findings);
    elsewhere = List.copyOf(elsewhere);
  }

  /** The state of the page at a path. */
  static PageState of(Site site, Inspection inspection, SitePath path) {
    Optional<String> source = source(site, path);
    return new PageState(
        site.fingerprint(),
        inspection.findings(one -> source.equals(Optional.of(one.path()))).toList(),
        elsewhere(site, inspection));
  }

  private static List<Diagnostic> elsewhere(Site site, Inspection inspection) {
    return inspection
        .findings(one -> one.severity() == Severity.ERROR)
        .filter(error -> site.links().pageFrom(error.path()).isEmpty())
        .limit(MOST_ELSEWHERE)
        .toList();
  }

  private static Optional<String> source(Site site, SitePath path) {
    Optional<Page> page =
        site.entry(path)
            .map(Entry::page)
            .or(() -> site.page(path))
            .or(() -> site.section(path).map(Section::page));
    return page.or(() -> Optional.of(site.home()).filter(home -> home.path().equals(path)))
        .map(Page::source);
  }

  /** The digest of the state. */
  String id() {
    return Fingerprint.of(
        out -> {
          out.text(site);
          out.list(findings, (to, one) -> to.text(one.toString()));
          out.list(elsewhere, (to, one) -> to.text(one.toString()));
        });
  }

  /** All findings, and if the page is older than its file because of them, as a line of JSON. */
  String json() {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JsonFactories.standard().createGenerator(text)) {
      json.writeStartObject();
      json.writeBooleanField(
          "outdated", findings.stream().anyMatch(one -> one.severity() == Severity.ERROR));
      write("findings", findings, json);
      write("elsewhere", elsewhere, json);
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory cannot fail to be written", e);
    }
    return text.toString();
  }

  private static void write(String name, List<Diagnostic> findings, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (Diagnostic finding : findings) {
      json.writeString(finding.toString());
    }
    json.writeEndArray();
  }
}
