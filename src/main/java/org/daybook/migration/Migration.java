package org.daybook.migration;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.daybook.migration.antora.AntoraImport;
import org.daybook.migration.antora.Components;
import org.daybook.migration.files.Destination;
import org.daybook.migration.files.SourceFiles;
import org.daybook.migration.layout.FormerSite;
import org.daybook.migration.layout.FormerSites;
import org.daybook.migration.report.FindingList;
import org.daybook.migration.report.ImportCounts;

/**
 * The migration of a site of another generator.
 *
 * @param source the folder of the former site, which is only read
 * @param target the folder for the content
 * @param base the former base URL, or empty for that of the site's configuration
 */
public record Migration(Path source, Path target, String base) {
  /**
   * Writes the content and a report.
   *
   * @return the number of texts that could not be read
   * @throws IOException if the source is no known site, or a file of the content exists
   */
  public int run(PrintWriter out) throws IOException {
    SourceFiles files = SourceFiles.of(source);
    FindingList findings = new FindingList();
    Destination destination = new Destination(target);
    if (Components.areIn(files)) {
      ImportCounts counts = new AntoraImport(files, destination, findings).plan(prefix(base));
      destination.write();
      report("Antora", counts, findings, out);
    } else {
      FormerSite site = FormerSites.in(files, findings).orElseThrow(() -> unknown(source));
      String former = prefix(base.isEmpty() ? site.facts().baseUrl() : base);
      ImportCounts counts = new SiteImport(site, files, destination, findings).plan(former);
      destination.write();
      report(site.generator(), counts, findings, out);
    }
    return findings.counts().getOrDefault("unread", 0L).intValue();
  }

  private static String prefix(String base) {
    boolean url = base.matches("https?://[^\\s/]+.*");
    return !url ? "" : base.endsWith("/") ? base : base + "/";
  }

  private static IOException unknown(Path source) {
    return new IOException(
        source
            + " is no site of Zola, Hugo or Jekyll and no component of Antora: name the folder with"
            + " zola.toml, hugo.toml, config.toml, _config.yml or antora.yml");
  }

  private static void report(
      String generator, ImportCounts counts, FindingList findings, PrintWriter out) {
    findings.lines().forEach(out::println);
    out.print(
        String.format(
            Locale.ROOT,
            "%s: %d texts read, %d pages written, %d other files copied%n",
            generator,
            counts.read(),
            counts.written(),
            counts.copied()));
    for (Map.Entry<String, Long> kind : findings.counts().entrySet()) {
      out.print(String.format(Locale.ROOT, "  %s: %d%n", kind.getKey(), kind.getValue()));
    }
    out.flush();
  }
}
