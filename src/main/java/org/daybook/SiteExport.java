package org.daybook;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.daybook.export.ExportFolder;
import org.daybook.export.ExportedPage;
import org.daybook.export.search.SearchFiles;
import org.daybook.site.Site;
import org.daybook.site.SitePath;
import org.daybook.site.SitePaths;

/** Writes the answers of the application that shows a site, and what searches in them, as files. */
final class SiteExport {
  private static final String INDEX = "index.html";
  private static final int OK = 200;
  private static final int NOT_FOUND = 404;

  private final Site site;
  private final ExportedPage form;
  private final DaybookApplication application;
  private final ApplicationAnswers answers;
  private final SearchFiles search;

  /** The reader of numbers. */
  @FunctionalInterface
  interface Progress {
    void tell(int done, int all);
  }

  /** An export of a site that is shown by an application. */
  SiteExport(Site site, ExportedPage form, DaybookApplication application) {
    this.site = site;
    this.form = form;
    this.application = application;
    answers = new ApplicationAnswers(application, form.base());
    search = new SearchFiles(site, to -> form.links().link(to, SitePaths.search()));
  }

  /**
   * Writes all files.
   *
   * @param progress is told the number of addresses that are done, and of all
   * @throws IOException if a file cannot be written, or an address has no answer
   */
  ExportFolder.Counts into(Path folder, Progress progress) throws IOException {
    Set<SitePath> addresses = addresses();
    ExportFolder files = new ExportFolder(folder, addresses.stream().map(this::file).toList());
    int done = 0;
    for (SitePath address : addresses) {
      files.write(file(address), out -> write(address, out));
      progress.tell(++done, addresses.size());
    }
    return files.finish();
  }

  /** The addresses of the site, those of its search, and that of the page for all others. */
  private Set<SitePath> addresses() {
    Set<SitePath> all = application.addresses().collect(Collectors.toCollection(TreeSet::new));
    all.addAll(search.paths());
    all.add(SitePaths.suggestions());
    all.add(ExportedPage.NOT_FOUND);
    all.removeIf(address -> isPage(file(address), all));
    return all;
  }

  /** Says whether a former address is that of a page's own file: web servers send the page. */
  private static boolean isPage(SitePath file, Set<SitePath> addresses) {
    return file.value().endsWith(INDEX)
        && addresses.contains(SitePaths.page(file.value().replaceFirst(INDEX + "$", "")));
  }

  /** The address of the file in which the answer at an address is. */
  private SitePath file(SitePath address) {
    return site.movedTo(address).isPresent() ? ExportedPage.redirecting(address) : address;
  }

  private void write(SitePath address, OutputStream out) throws IOException {
    Optional<SitePath> now = site.movedTo(address);
    if (now.isPresent()) {
      out.write(form.redirect(file(address), now.get()).getBytes(UTF_8));
    } else if (site.asset(address).isPresent()) {
      answers.write(address, OK, out); // It may be too large for the heap.
    } else if (address.value().startsWith(SearchFiles.FOLDER.value())) {
      out.write(search.text(address).getBytes(UTF_8));
    } else if (address.equals(SitePaths.suggestions())) {
      out.write(SearchFiles.SUGGESTIONS.getBytes(UTF_8));
    } else {
      out.write(answer(address));
    }
  }

  private byte[] answer(SitePath address) throws IOException {
    ByteArrayOutputStream answer = new ByteArrayOutputStream();
    int expected = address.equals(ExportedPage.NOT_FOUND) ? NOT_FOUND : OK;
    MediaType type = answers.write(address, expected, answer);
    return MediaType.TEXT_HTML_TYPE.isCompatible(type)
        ? form.of(address, answer.toString(UTF_8)).getBytes(UTF_8)
        : answer.toByteArray();
  }
}
