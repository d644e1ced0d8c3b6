package org.daybook.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sites and previews with one work folder. */
class SharedWorkIT {
  @TempDir private Path folder;

  @Test
  void eachSiteRemembersItsOwnPast() throws Exception {
    Path one = site("one");
    removeNoteOf(one);
    removeNoteOf(site("other"));

    try (Jar jar = serve(one)) {
      jar.website().whenPublished("atom.xml", "ref=\"tag:one.example.org,2026:notes/a/\"");
    }
  }

  @Test
  void aPreviewPutsNoDraftIntoThePublicFeed() throws Exception {
    Path site = site("one");
    String draft = "= Note\n:page-date: 2026-01-02\n:page-draft:\n\nText.\n";
    Files.writeString(site.resolve("notes/b.adoc"), draft);
    try (Jar jar = serve(site, "--preview")) {
      jar.website().whenPublished("atom.xml", "notes/b/");
    }
    removeNoteOf(site);

    try (Jar jar = serve(site)) {
      String feed = jar.website().whenPublished("atom.xml", "<at:deleted-entry");
      assertThat(feed).contains("notes/a/").doesNotContain("notes/b/");
    }
  }

  @Test
  void aServerDoesNotFallBackToWhatOnlyACheckSaw() throws Exception {
    Path site = site("one");
    Path note = site.resolve("notes/a.adoc");
    try (Jar jar = serve(site)) {
      jar.website().whenPublished("notes/a/", "Text.");
    }
    Files.writeString(note, "= Note\n:page-date: 2026-01-02\n\nSeen by the check alone.\n");
    try (Jar jar = Jar.run(folder, "check", site.toString(), "--work", work())) {
      assertThat(jar.status()).isZero();
    }
    Files.writeString(note, "Without a title.\n");

    try (Jar jar = serve(site)) {
      assertThat(jar.website().whenPublished("notes/a/", "Text.")).doesNotContain("Seen by");
    }
  }

  @Test
  void twoServersStartAtOnce() throws Exception {
    Path site = site("one");
    try (Jar first = serve(site);
        Jar second = serve(site)) {
      first.website().whenPublished("notes/c/", "Text.");
      Website website = second.website();
      website.whenPublished("notes/c/", "Text.");
      first.terminate();
      assertThat(first.status()).isZero();

      Files.writeString(site.resolve("notes/d.adoc"), "= Note\n:page-date: 2026-01-02\n\nLater.\n");
      website.whenPublished("notes/d/", "Later.");
    }
  }

  private Path site(String name) throws IOException {
    Path site = folder.resolve(name);
    Path notes = Files.createDirectories(site.resolve("notes"));
    String header = "= Site\n:page-id: tag:%s.example.org,2026:\n";
    Files.writeString(site.resolve("index.adoc"), header.formatted(name));
    for (String note : List.of("a.adoc", "b.adoc", "c.adoc")) {
      Files.writeString(notes.resolve(note), "= Note\n:page-date: 2026-01-02\n\nText.\n");
    }
    return site;
  }

  private void removeNoteOf(Path site) throws Exception {
    try (Jar jar = serve(site)) {
      Website website = jar.website();
      website.whenPublished("notes/a/", "Text.");
      Files.delete(site.resolve("notes/a.adoc"));
      website.whenPublished("atom.xml", "<at:deleted-entry");
    }
  }

  private Jar serve(Path site, String... more) throws IOException {
    List<String> options = List.of("--port", "0", "--content", site.toString(), "--work", work());
    return Jar.run(folder, Stream.concat(options.stream(), Stream.of(more)).toArray(String[]::new));
  }

  private String work() {
    return folder.resolve("work").toString();
  }
}
