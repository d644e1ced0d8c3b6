package org.daybook.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.daybook.conversion.AuthorTrust;
import org.daybook.conversion.Converter;
import org.daybook.conversion.process.Renderer;
import org.daybook.document.Diagnostic;
import org.daybook.io.FileTree;
import org.daybook.publish.served.AssetTypes;
import org.daybook.site.Entry;
import org.daybook.site.SitePath;
import org.daybook.source.ContentTree;
import org.daybook.testing.Content;
import org.daybook.testing.SharedRenderer;
import org.daybook.theme.ThemeFolder;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A content folder that a test fills, and its publications. */
public final class ContentFixture
    implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, AfterAllCallback {
  private Path work;
  private Content content;
  private Renderer renderer;
  private Converter converter;
  private Publisher publisher;
  private Publication published;
  private int site;

  @Override
  public void beforeAll(ExtensionContext context) throws IOException {
    work = Files.createTempDirectory("daybook-publish");
    renderer = SharedRenderer.in(context);
  }

  @Override
  public void beforeEach(ExtensionContext context) throws IOException {
    content = new Content(Files.createTempDirectory(work, "content"));
    site++;
    restart();
    write("index.adoc", "= Site\n:page-id: tag:notes.example.org,2026:\n:author: The Editors\n");
    write("notes/index.adoc", "= Notes\n");
  }

  @Override
  public void afterEach(ExtensionContext context) throws IOException {
    FileTree.delete(content.folder());
  }

  @Override
  public void afterAll(ExtensionContext context) throws IOException {
    publisher.close();
    FileTree.delete(work);
  }

  /** The time at which the folder is published. */
  public Instant now() {
    return content.now();
  }

  public Path folder() {
    return content.folder();
  }

  public Path store() {
    return work.resolve("store");
  }

  public Publisher publisher() {
    return publisher;
  }

  /** Writes a file below the content folder. */
  public void write(String path, String text) {
    try {
      content.given(path, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Removes a file. */
  public void remove(String path) throws IOException {
    content.without(path);
  }

  public ContentTree tree() {
    try {
      return content.read();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Publishes the folder. An earlier publication of the same test is taken into account. */
  public Publication publish() {
    if (published == null) {
      publisher.publishGrowing(tree(), content.now(), growing -> published = growing);
    } else {
      published = publisher.publish(tree(), content.now());
    }
    return published;
  }

  /** Forgets everything that a restart of the program forgets. The store is kept. */
  public void restart() {
    if (publisher != null) {
      publisher.close();
    }
    converter = new Converter(renderer, work.resolve("store"), AuthorTrust.TRUSTED);
    publisher =
        new Publisher(
            converter, "site " + site, ZoneOffset.UTC, AssetTypes.KNOWN, ThemeFolder.none());
    published = null;
  }

  /** A publisher of the same site in a theme. */
  public Publisher inTheme(ThemeFolder theme) {
    return new Publisher(converter, "site " + site, ZoneOffset.UTC, AssetTypes.KNOWN, theme);
  }

  /** A publisher as another server with the same store and the same folder has it. */
  Publisher another() {
    Converter own = new Converter(renderer, store(), AuthorTrust.TRUSTED);
    return new Publisher(own, "site " + site, ZoneOffset.UTC, AssetTypes.KNOWN, ThemeFolder.none());
  }

  /** The errors and warnings, without the names of their rules. */
  public List<String> diagnostics() {
    return publish().diagnostics().stream()
        .map(Diagnostic::toString)
        .map(text -> text.substring(0, text.lastIndexOf(" [")))
        .toList();
  }

  public Entry entry(String path) {
    return publish().site().entry(new SitePath(path)).orElseThrow();
  }
}
